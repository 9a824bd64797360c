import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "react-router-dom";
import { showToast } from "../../../ui/toast.tsx";

/** A sending that was cancelled is a draft again: one is there at once. */
export const useCancelledWords = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (draftId: string) => {
    void navigate(`/messages/brouillon/${draftId}`);
    showToast(t`Cancelled: nobody will receive it. It is a draft again`);
  };
};
