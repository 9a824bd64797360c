import { expect, test } from "vitest";

import { firstMoment } from "./moments.ts";

const eight = "2026-11-23T08:00:00.000Z";

test.for([
  "Mon, 23 Nov 2026 09:00:00 +0100",
  "Mon, 23 Nov 2026 08:00:00 GMT",
  "Mon, 23 Nov 26 08:00 UT",
  "23 Nov 2026 09:00:00 CET",
  "Mon, 23 Nov 2026 03:00:00 EST",
  "Mon, 23 Nov 2026 10:00:00 CEST",
  "Mon, 23 Nov 2026 09:00:00 GMT+1",
  "Mon, 23 Nov 2026 09:00:00 UTC+01:00",
  "mon,23 nov 2026 08:00:00 z",
  "Mon, 23 November 2026 9:00 AM",
  "November 23, 2026 09:00:00",
  "lun. 23 nov. 2026 09:00:00 +0100",
  "Lundi 23 novembre 2026 à 9h00",
  "23/11/2026 09:00",
  "lun, 23/11/2026 - 09:00",
  "2026-11-23T08:00:00Z",
  "2026-11-23T09:00:00.123+01:00",
  "2026-11-23T09:00",
  "2026-11-23 09:00:00",
  "2026/11/23 09:00:00 +0100",
  "20261123T080000Z",
  "  2026-11-23T08:00:00+00:00\n",
])("a news of Monday at nine in Paris is of Monday at nine: %s", (written) => {
  expect(firstMoment([written])).toBe(eight);
});

test.for([
  ["2026-11-23", "2026-11-22T23:00:00.000Z"],
  ["2026-07-14", "2026-07-13T22:00:00.000Z"],
  ["2026-07", "2026-06-30T22:00:00.000Z"],
  ["Tue, 14 Juillet 2026 12:00:00 CEST", "2026-07-14T10:00:00.000Z"],
  ["Seg, 24 Set 2018 10:42:50 -0300", "2018-09-24T13:42:50.000Z"],
  ["Mi, 04 März 2026 08:00 MEZ", "2026-03-04T07:00:00.000Z"],
  ["1er août 2026", "2026-07-31T22:00:00.000Z"],
  ["Sun, 05 Sep 99 00:00:01 GMT", "1999-09-05T00:00:01.000Z"],
  ["Fri, 31 Dec 2026 24:00:00 GMT", "2027-01-01T00:00:00.000Z"],
])("the day of %s is that of Paris, and its year the one that is meant", ([written, moment]) => {
  expect(firstMoment([written!])).toBe(moment);
});

test.for([
  "",
  "hier",
  "0001-01-01T00:00:00",
  "31/02/2026",
  "Mon, 32 Nov 2026",
  "2026-11-23T27:00",
  "1795424400",
])("what is no date is none: %s", (written) => {
  expect(firstMoment([written])).toBeNull();
  expect(firstMoment([written, "2026-11-23T08:00:00Z"])).toBe(eight);
});
