import { useLingui } from "@lingui/react/macro";
import { Dialog } from "../../ui/dialog.tsx";
import { BirthdayLines, type Birthday } from "./birthday-lines.tsx";

interface Properties {
  birthdays: readonly Birthday[];
  onClose: () => void;
}

export const AllBirthdays = ({ birthdays, onClose }: Properties) => {
  const { t } = useLingui();
  return (
    <Dialog title={t`Birthdays`} onClose={onClose}>
      <BirthdayLines birthdays={birthdays} />
    </Dialog>
  );
};
