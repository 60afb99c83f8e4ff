import { createEffect, createMemo, type JSX, on, Show } from "solid-js";
import type { ParkFinding } from "../../../catalogue/check/finding.ts";
import { citationsOfPark } from "../../../catalogue/citation.ts";
import { PARK_FACTS } from "../../../catalogue/park-facts.ts";
import type { Park, ParkId } from "../../../catalogue/park.ts";
import {
  type FootprintFields,
  footprintFields,
  withFootprintFields,
} from "../../../catalogue/proposal/footprint-fields.ts";
import {
  type Proposal,
  type ProposalContext,
  proposalOf,
} from "../../../catalogue/proposal/proposal.ts";
import type { SourceId } from "../../../catalogue/text.ts";
import { writeParkFile } from "../../../catalogue/write.ts";
import { replaceTexts } from "../../../document/edits.ts";
import { isJsonObject, type JsonObject } from "../../../geojson/json.ts";
import { lonLat } from "../../../geo/rings.ts";
import type { OwnFeatureSubject } from "../../../state/catalogue/subject.ts";
import { useAtlas } from "../../../state/context.ts";
import { plain } from "../../../words/format/figures.ts";
import { AreaSection } from "../../catalogue/card/area/AreaSection.tsx";
import { CardFoot } from "../../catalogue/card/CardFoot.tsx";
import { OtherNames, placeLine, StatusLine } from "../../catalogue/card/CardHead.tsx";
import { FactsGrid } from "../../catalogue/card/ParkCard.tsx";
import { Timeline } from "../../catalogue/card/Timeline.tsx";
import { type CitedSources, citedSources } from "../../catalogue/cited-sources.ts";
import { MissingDetails } from "../../catalogue/MissingDetails.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { type FindingFormat, findingSentence } from "./finding-sentence.ts";
import { FootprintForm, type SourceChoice } from "./FootprintForm.tsx";
import { type FindingLine, ProposalFindings, ProposalSteps } from "./ProposalParts.tsx";
import "./proposal.css";

interface ParkFileCardProps {
  readonly subject: OwnFeatureSubject;
  /** Whether it can be changed, and so be proposed. */
  readonly isEditable: boolean;
  /** What it measures, where it does not read as a park. */
  readonly area: JSX.Element;
  /** What stands behind its area. */
  readonly children: JSX.Element;
}

function parsed(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  return isJsonObject(value) ? value : {};
}

const propertiesOf = ({ properties }: JsonObject): JsonObject =>
  isJsonObject(properties) ? properties : {};

/** A proposal or, while its footprint does not read, the same with that of the atlas: all else in the card reads on. */
function readable(
  feature: JsonObject,
  proposal: Proposal,
  base: Park | undefined,
  context: ProposalContext,
): Proposal {
  if (proposal.park || !base) return proposal;
  const { footprint = null } = propertiesOf(parsed(writeParkFile(base)));
  return proposalOf({ ...feature, properties: { ...propertiesOf(feature), footprint } }, context);
}

/** The park as a proposal, held against the atlas. Needs an owner. */
function createProposal(props: Pick<ParkFileCardProps, "subject">) {
  const {
    catalogue: { details, park: summaryOf },
    share,
  } = useAtlas();
  const feature = createMemo(() => parsed(props.subject.text));
  const parkId = createMemo(() => String(props.subject.feature.properties["id"]) as ParkId);
  createEffect(on(parkId, (wanted) => details.want(wanted)));
  const state = createMemo(() => details.of(parkId()));
  const base = createMemo(() => {
    const there = state();
    return there.kind === "here" ? there.park : undefined;
  });
  const isKnown = (source: string): boolean => details.source(source as SourceId) !== undefined;
  const context = () => ({ source: details.source, today: share.today() });
  const proposal = createMemo(() => proposalOf(feature(), context()));
  const shown = createMemo(() => readable(feature(), proposal(), base(), context()));
  const isSame = createMemo(() => {
    const known = base();
    return known !== undefined && proposal().file === writeParkFile(known);
  });
  const isUnexplained = createMemo(() => {
    const [now, known] = [proposal().park, base()];
    if (!now || !known) return false;
    const isMoved = JSON.stringify(now.geometry) !== JSON.stringify(known.geometry);
    const { note } = known.footprint;
    return isMoved && JSON.stringify(now.footprint.note) === JSON.stringify(note);
  });
  const fields = createMemo(() => footprintFields(feature(), isKnown));
  const sources = createMemo((): readonly SourceChoice[] => {
    const parks = [base(), proposal().park].flatMap((park) => park ?? []);
    const ids = new Set(parks.flatMap(citationsOfPark).map((citation) => citation.source));
    return [...ids].flatMap((id) => {
      const source = details.source(id);
      return source ? [{ id, title: source.title }] : [];
    });
  });
  return {
    feature,
    parkId,
    details: state,
    isKnown,
    proposal,
    /** The same or, while its footprint does not read, with that of the atlas. */
    shown,
    /** The atlas has a park of this id. */
    isOfAtlas: (): boolean => summaryOf(parkId()) !== undefined,
    isSame,
    /** The outline is another than the atlas's, and its note still the same. */
    isUnexplained,
    fields,
    /** The sources of the atlas that the park cites. */
    sources,
  };
}

/**
 * The card of an own park that is written as the files of the atlas are: all that those tell of a park and, where it can be
 * changed, what it needs to be proposed.
 */
export function ParkFileCard(props: ParkFileCardProps) {
  const { own } = useAtlas().document;
  const messages = useWords("document/proposal");
  const state = createProposal(props);
  const isShown = (): boolean => props.subject.kind === "own" && own.isShown(props.subject.park);
  const known = createMemo(() => {
    const { park, brought } = state.shown();
    return park && { park, cited: citedSources(park, PARK_FACTS, brought) };
  });
  return (
    <>
      <Show when={known()} fallback={props.area}>
        {(there) => <AreaSection park={there().park} cited={there().cited} />}
      </Show>
      <Show when={state.isOfAtlas() && isShown()}>
        <p class="card-section card-note">{messages().inPlace}</p>
      </Show>
      {props.children}
      <Show when={props.isEditable}>
        <ProposalSection subject={props.subject} state={state} />
      </Show>
      <Show when={known()}>{(there) => <ParkFacts {...there()} />}</Show>
    </>
  );
}

/** All else that a park file tells: how far along the park is, its facts, what happened, and the sources. */
function ParkFacts(props: { readonly park: Park; readonly cited: CitedSources }) {
  const format = useFormat();
  const words = useWords();
  return (
    <>
      <section class="card-section">
        <StatusLine
          status={props.park.status}
          sources={props.park.status.sources}
          cited={props.cited}
        />
        <OtherNames name={props.park.name} />
        <p class="card-place">{placeLine(props.park, words(), format.language())}</p>
        <Show when={props.park.status.note}>
          {(note) => <p class="card-note">{format.text(note())}</p>}
        </Show>
      </section>
      <FactsGrid park={props.park} cited={props.cited} />
      <Show when={props.park.timeline.length > 0}>
        <Timeline events={props.park.timeline} cited={props.cited} />
      </Show>
      <CardFoot park={props.park} cited={props.cited} />
    </>
  );
}

type ProposalState = ReturnType<typeof createProposal>;

interface ProposalSectionProps {
  readonly subject: OwnFeatureSubject;
  readonly state: ProposalState;
}

/** What an own park needs to be proposed to the atlas: what its outline rests on, what is missing, and its file. */
function ProposalSection(props: ProposalSectionProps) {
  const {
    document: { own },
    view: { select },
    catalogue: { details },
  } = useAtlas();
  const words = useWords();
  const messages = useWords("document/proposal");
  const save = (fields: FootprintFields): void => {
    const { feature, isKnown } = props.state;
    const text = withFootprintFields(props.subject.text, feature(), fields, isKnown);
    own.edit(replaceTexts(new Map([[props.subject.id, text]])));
  };
  return (
    <section class="card-section proposal-part">
      <div class="card-section-head">
        <h3>{messages().title}</h3>
      </div>
      <p class="proposal-note">{props.state.isOfAtlas() ? messages().ofPark : messages().ofNew}</p>
      <Show when={props.state.isOfAtlas()}>
        <button type="button" class="text-button" onClick={() => select(props.state.parkId())}>
          {messages().openOriginal}
        </button>
      </Show>
      <Show
        when={props.state.details().kind === "here" || !props.state.isOfAtlas()}
        fallback={
          <MissingDetails
            details={props.state.details()}
            loading={words().card.detailsLoading}
            retry={() => details.want(props.state.parkId())}
          />
        }
      >
        <FootprintForm fields={props.state.fields()} sources={props.state.sources()} save={save} />
        <Missing state={props.state} />
        <Centre subject={props.subject} />
        <Files state={props.state} />
      </Show>
    </section>
  );
}

function Files(props: { readonly state: ProposalState }) {
  const { saveFile } = useAtlas().export;
  const proposal = () => props.state.proposal();
  const file = (): string => `${props.state.parkId()}.geojson`;
  const sourcesFile = (): string => `${props.state.parkId()}.sources.json`;
  const saveText = (name: string, text: string, type: string): void =>
    saveFile(name, new Blob([text], { type }));
  const sourcesText = (): string => `${JSON.stringify(proposal().newSources, null, 2)}\n`;
  return (
    <ProposalSteps
      file={file()}
      sourcesFile={sourcesFile()}
      isReady={!props.state.isSame() && proposal().findings.every(isWarning)}
      isOfAtlas={props.state.isOfAtlas()}
      hasNewSources={proposal().newSources.length > 0}
      save={() => saveText(file(), proposal().file ?? "", "application/geo+json")}
      saveSources={() => saveText(sourcesFile(), sourcesText(), "application/json")}
    />
  );
}

const isWarning = ({ severity }: ParkFinding): boolean => severity === "warning";

function Missing(props: { readonly state: ProposalState }) {
  const format = useFormat();
  const messages = useWords("document/proposal");
  const findingFormat: FindingFormat = {
    area: (area) => plain(format.area(area)),
    length: (length) => plain(format.length(length)),
    position: (position) => format.position(lonLat(position)),
  };
  const findings = createMemo((): readonly FindingLine[] => {
    const { isSame, isUnexplained, proposal } = props.state;
    if (isSame()) return [{ severity: "warning", text: messages().same }];
    const lines = proposal().findings.map((finding) => ({
      severity: finding.severity,
      text: findingSentence(finding, messages(), findingFormat),
    }));
    const unexplained: FindingLine = { severity: "warning", text: messages().unexplained };
    return isUnexplained() ? [...lines, unexplained] : lines;
  });
  return <ProposalFindings findings={findings()} />;
}

/** Where the centre of the outline is now: nobody types it. */
function Centre(props: Pick<ProposalSectionProps, "subject">) {
  const { measures } = useAtlas().catalogue;
  const format = useFormat();
  const messages = useWords("document/proposal");
  const centroid = () => {
    const { geometry } = props.subject;
    return geometry && measures.ofShape(geometry).centroid;
  };
  return (
    <Show when={centroid()}>
      {(centre) => <p class="proposal-note">{messages().centre(format.position(centre()))}</p>}
    </Show>
  );
}
