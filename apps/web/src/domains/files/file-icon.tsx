import { useLingui } from "@lingui/react/macro";
import {
  Archive,
  FileIcon as AnyFile,
  FileCode,
  FileMusic,
  FileSpreadsheet,
  FileText,
  FileVideoCamera,
  ImageIcon,
  Presentation,
} from "lucide-react";
import { kindOfMedia } from "./file-kind.ts";

const icons = {
  pdf: FileText,
  image: ImageIcon,
  sheet: FileSpreadsheet,
  slides: Presentation,
  sound: FileMusic,
  film: FileVideoCamera,
  archive: Archive,
  page: FileCode,
  document: FileText,
  other: AnyFile,
} as const;

export const FileIcon = ({ mediaType }: { mediaType: string }) => {
  const Icon = icons[kindOfMedia(mediaType)];
  return <Icon aria-hidden="true" />;
};

/** What a file is, in a word or two. */
export const useKindWords = () => {
  const { t } = useLingui();
  return (mediaType: string) =>
    ({
      pdf: "PDF",
      image: t`Image`,
      sheet: t`Spreadsheet`,
      slides: t`Slides`,
      sound: t`Sound`,
      film: t`Video`,
      archive: t({ message: "Archive", context: "kind of file" }),
      page: t`Code or data`,
      document: t`Document`,
      other: t`File`,
    })[kindOfMedia(mediaType)];
};
