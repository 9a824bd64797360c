import { expect, test } from "vitest";
import { kindOfMedia } from "./file-kind.ts";

const office = "application/vnd.openxmlformats-officedocument";

test.each([
  ["application/pdf", "pdf"],
  ["image/jpeg", "image"],
  [`${office}.wordprocessingml.document`, "document"],
  [`${office}.spreadsheetml.sheet`, "sheet"],
  [`${office}.presentationml.presentation`, "slides"],
  ["application/vnd.oasis.opendocument.text", "document"],
  ["application/vnd.oasis.opendocument.spreadsheet", "sheet"],
  ["application/vnd.oasis.opendocument.presentation", "slides"],
  ["application/msword", "document"],
  ["application/vnd.ms-excel", "sheet"],
  ["text/csv", "sheet"],
  ["text/plain", "document"],
  ["text/html", "page"],
  ["application/json", "page"],
  ["application/zip", "archive"],
  ["application/epub+zip", "document"],
  ["audio/mpeg", "sound"],
  ["video/mp4", "film"],
  ["application/vnd.strange", "other"],
] as const)("%s is shown as %s", (mediaType, kind) => {
  expect(kindOfMedia(mediaType)).toBe(kind);
});
