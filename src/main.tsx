import "../geodata/fonts/fonts.css";
import "./app/tokens.css";
import "./app/base.css";
import "./panels/ui/controls.css";
import { render } from "solid-js/web";
import { App } from "./app/App.tsx";
import { repairAddress } from "./app/repaired-address.ts";
import { readMapAhead } from "./map/read-ahead.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app");
// Most links look nearer.
void readMapAhead(location.hash === "");
repairAddress(() => void render(() => <App />, root));
