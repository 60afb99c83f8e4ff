type Ring = readonly GeoJSON.Position[];

/** A label is about this many times wider than high, so room to the side counts less. */
const LABEL_SHAPE = 2.5;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly room: number;
  readonly best: number;
}

/**
 * The place inside a polygon that has most room around it for a label: longitude and latitude in degrees.
 *
 * A search by quarters for the pole of inaccessibility, with longitudes drawn together so that a wide label fits.
 */
export function labelPoint(polygon: readonly Ring[]): [number, number] {
  const lats = (polygon[0] ?? []).map((position) => position[1] ?? 0);
  const lons = (polygon[0] ?? []).map((position) => position[0] ?? 0);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180) / LABEL_SHAPE;
  const rings = polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * squeeze, lat]));
  const [west, east] = [Math.min(...lons) * squeeze, Math.max(...lons) * squeeze];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const size = Math.min(east - west, north - south) || 1;
  const cells: Cell[] = [];
  for (let x = west; x < east; x += size) {
    for (let y = south; y < north; y += size)
      cells.push(cellAt(rings, x + size / 2, y + size / 2, size / 2));
  }
  const { x, y } = searchCells(rings, cells, size / 100);
  return [x / squeeze, y];
}

function searchCells(rings: readonly Ring[], cells: Cell[], precision: number): Cell {
  let found = cells.reduce((a, b) => (b.room > a.room ? b : a));
  const queue = [...cells];
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    if (cell.room > found.room) found = cell;
    if (cell.best - found.room <= precision) continue;
    const half = cell.half / 2;
    for (const [east, north] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      queue.push(cellAt(rings, cell.x + east * half, cell.y + north * half, half));
    }
  }
  return found;
}

function cellAt(rings: readonly Ring[], x: number, y: number, half: number): Cell {
  const room = roomAt(rings, x, y);
  return { x, y, half, room, best: room + half * Math.SQRT2 };
}

/** Distance to the nearest edge, negative outside. */
function roomAt(rings: readonly Ring[], x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length : 0;
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
  }
  return inside ? nearest : -nearest;
}
