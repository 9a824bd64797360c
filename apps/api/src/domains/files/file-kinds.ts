/** A kind of file that one may upload. */
export interface FileKind {
  mediaType: string;
  /** What its name ends with; the first is given to a file whose name says something else. */
  extensions: readonly string[];
}

const office = "application/vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";

const kind = (mediaType: string, extensions: string): FileKind => ({
  mediaType,
  extensions: extensions.split(" "),
});

/** What the bytes of a file can say that it is. What is not here is refused. */
const kinds: readonly FileKind[] = [
  kind("application/pdf", "pdf"),
  kind(`${office}.wordprocessingml.document`, "docx"),
  kind(`${office}.wordprocessingml.template`, "dotx"),
  kind(`${office}.spreadsheetml.sheet`, "xlsx"),
  kind(`${office}.spreadsheetml.template`, "xltx"),
  kind(`${office}.presentationml.presentation`, "pptx"),
  kind(`${office}.presentationml.slideshow`, "ppsx"),
  kind(`${office}.presentationml.template`, "potx"),
  kind(`${open}.text`, "odt"),
  kind(`${open}.text-template`, "ott"),
  kind(`${open}.spreadsheet`, "ods"),
  kind(`${open}.spreadsheet-template`, "ots"),
  kind(`${open}.presentation`, "odp"),
  kind(`${open}.presentation-template`, "otp"),
  kind(`${open}.graphics`, "odg"),
  kind("application/rtf", "rtf"),
  kind("application/epub+zip", "epub"),
  kind("application/vnd.apple.pages", "pages"),
  kind("application/vnd.apple.numbers", "numbers"),
  kind("application/vnd.apple.keynote", "key"),
  // GeoGebra, Scratch, MuseScore and others are archives whose name says which programme opens them.
  kind("application/zip", "zip ggb ggs sb3 sjr mscz mxl fods fodt h5p imscc"),
  kind("application/x-7z-compressed", "7z"),
  kind("application/x-rar-compressed", "rar"),
  kind("application/gzip", "gz tgz"),
  kind("application/x-tar", "tar"),
  kind("application/x-sqlite3", "sqlite sqlite3 db"),
  kind("image/jpeg", "jpg jpeg"),
  kind("image/png", "png"),
  kind("image/apng", "png apng"),
  kind("image/gif", "gif"),
  kind("image/webp", "webp"),
  kind("image/avif", "avif"),
  kind("image/tiff", "tif tiff"),
  kind("image/bmp", "bmp"),
  kind("audio/mpeg", "mp3"),
  kind("audio/x-m4a", "m4a"),
  kind("audio/mp4", "m4a mp4"),
  kind("audio/aac", "aac"),
  kind("audio/amr", "amr"),
  kind("audio/ogg", "ogg oga opus"),
  kind("audio/ogg; codecs=opus", "opus ogg oga"),
  kind("audio/wav", "wav"),
  kind("audio/flac", "flac"),
  kind("audio/midi", "mid midi"),
  kind("video/mp4", "mp4 m4v"),
  kind("video/x-m4v", "m4v mp4"),
  kind("video/quicktime", "mov"),
  kind("video/webm", "webm"),
  kind("video/matroska", "mkv"),
  kind("video/ogg", "ogv ogg"),
  kind("video/3gpp", "3gp"),
  kind("video/mpeg", "mpg mpeg"),
  kind("video/vnd.avi", "avi"),
];

/** Office files of before 2007 all begin alike: their name says which. */
const compoundKinds: readonly FileKind[] = [
  kind("application/msword", "doc dot"),
  kind("application/vnd.ms-excel", "xls xlt"),
  kind("application/vnd.ms-powerpoint", "ppt pps pot"),
];

/** A text is what its name says, among these; a plain text else. */
const textKinds: readonly FileKind[] = [
  kind(
    "text/plain",
    "txt log ini toml yml yaml srt tex bib py c h cpp java sql ino rs r php pl rb kt ts css",
  ),
  kind("text/csv", "csv tsv"),
  kind("text/markdown", "md"),
  kind("text/calendar", "ics"),
  kind("text/vcard", "vcf"),
  kind("text/vtt", "vtt"),
  kind("application/json", "json geojson ipynb"),
  kind("application/xml", "xml gpx kml musicxml"),
  kind("text/html", "html htm"),
  kind("image/svg+xml", "svg"),
];

/** What a machine runs when somebody opens it, whatever it holds. */
const runnable = new Set(
  `exe com scr pif msi msp mst cpl dll sys drv bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs cjs ws wsf wsh wsc sct hta
  chm hlp reg inf lnk url website scf library-ms search-ms desktop app command tool workflow scpt applescript dmg pkg iso
  img vhd vhdx cab jar jnlp apk ipa deb rpm appimage run sh bash zsh csh fish elf so dylib ocx xll xlam docm dotm xlsm
  xltm pptm potm ppsm ppam sldm accde accdb mde mdb ade adp gadget msc crx xpi swf`.split(/\s+/),
);

const byMediaType = new Map(kinds.map((one) => [one.mediaType, one]));
const byExtension = (list: readonly FileKind[]): Map<string, FileKind> =>
  new Map(list.flatMap((one) => one.extensions.map((extension) => [extension, one] as const)));
const compounds = byExtension(compoundKinds);
const texts = byExtension(textKinds);
const known = byExtension([...kinds, ...compoundKinds, ...textKinds]);

export const plainText = texts.get("txt")!;
export const isRunnable = (extension: string): boolean => runnable.has(extension);
export const isKnownExtension = (extension: string): boolean => known.has(extension);
export const binaryKind = (mediaType: string): FileKind | undefined => byMediaType.get(mediaType);
export const compoundKind = (extension: string): FileKind | undefined => compounds.get(extension);
export const textKind = (extension: string): FileKind | undefined => texts.get(extension);

/** What a browser would run rather than show: it is only ever told to be bytes. */
export const servedAs = (mediaType: string): string =>
  ["text/html", "image/svg+xml", "application/xml"].includes(mediaType)
    ? "application/octet-stream"
    : mediaType.startsWith("text/")
      ? `${mediaType}; charset=utf-8`
      : mediaType;
