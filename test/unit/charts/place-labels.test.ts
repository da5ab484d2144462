import fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { boxesOverlap, isBoxInside, lengthInBox, type Box } from '../../../src/charts/boxes.ts';
import { placeLabels, type LabelPlace, type LabelRequest } from '../../../src/charts/place-labels.ts';

const FRAME: Box = { left: 0, top: 0, right: 600, bottom: 400 };
const NOTHING = { lines: [], boxes: [] };

const anchor = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
const crowded = fc.record({ x: fc.integer({ min: 300, max: 306 }), y: fc.integer({ min: 200, max: 206 }) });
const requests = (anchors: typeof anchor): fc.Arbitrary<LabelRequest[]> =>
  fc
    .array(
      fc.record({
        anchors: fc.array(anchors, { minLength: 1, maxLength: 3 }),
        width: fc.integer({ min: 10, max: 180 }),
        height: fc.integer({ min: 10, max: 52 }),
        priority: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 14 },
    )
    .map((list) =>
      list.map(({ width, height, ...one }, index) => ({
        ...one,
        forms: [{ width, height, cost: 0 }],
        id: `label-${index}`,
      })),
    );

const expectLegible = (places: readonly LabelPlace[]): void => {
  for (const [index, { box }] of places.entries()) {
    expect(isBoxInside(box, FRAME)).toBe(true);
    for (const other of places.slice(index + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
  }
};

test('no two labels overlap and all are inside the frame, wherever their anchors are', () => {
  fc.assert(
    fc.property(requests(anchor), (list) => {
      const { places, dropped } = placeLabels(list, FRAME, NOTHING);
      expectLegible(places);
      expect(places.length + dropped.length).toBe(list.length);
    }),
    { numRuns: 60 },
  );
});

test('many labels at one spot overlap no more than scattered ones', () => {
  fc.assert(
    fc.property(requests(crowded), (list) => expectLegible(placeLabels(list, FRAME, NOTHING).places)),
    { numRuns: 60 },
  );
});

test('the same requests in another order get the same places', () => {
  fc.assert(
    fc.property(requests(anchor), (list) => {
      expect(placeLabels(list.toReversed(), FRAME, NOTHING)).toEqual(placeLabels(list, FRAME, NOTHING));
    }),
    { numRuns: 30 },
  );
});

const one: LabelRequest = {
  id: 'a',
  anchors: [{ x: 300, y: 200 }],
  forms: [{ width: 80, height: 16, cost: 0 }],
  priority: 0,
};

test('a label stands near its anchor, with no leader, where nothing is in its way', () => {
  const [place] = placeLabels([one], FRAME, NOTHING).places;
  expect(place?.leader).toBeUndefined();
  expect(place?.box.bottom).toBeLessThan(200);
  expect(place?.box.bottom).toBeGreaterThan(185);
});

test('a label keeps off a line that it could avoid', () => {
  const line = { from: { x: 0, y: 190 }, to: { x: 600, y: 190 }, weight: 2 };
  const [place] = placeLabels([one], FRAME, { lines: [line], boxes: [] }).places;
  expect(place && lengthInBox(line, place.box)).toBe(0);
});

test('no label gives no place', () => {
  expect(placeLabels([], FRAME, NOTHING)).toEqual({ places: [], dropped: [] });
});

test('a label larger than the frame is dropped, and named', () => {
  expect(
    placeLabels([{ ...one, forms: [{ width: 700, height: 16, cost: 0 }] }], FRAME, NOTHING).dropped,
  ).toEqual(['a']);
});

test('a label with a short reach is dropped rather than sent away', () => {
  const wall: LabelRequest = {
    id: 'wall',
    anchors: [{ x: 300, y: 200 }],
    forms: [{ width: 590, height: 380, cost: 0 }],
    priority: 0,
  };
  expect(placeLabels([wall, { ...one, priority: 1, reach: 14 }], FRAME, NOTHING).dropped).toEqual(['a']);
});
