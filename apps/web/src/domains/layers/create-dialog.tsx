import { useMutation } from "@apollo/client/react";
import { LIMITS } from "@preau/dashboard-model/limits";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { useNavigate } from "react-router-dom";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { createLayerDocument } from "./documents.ts";
import { type LayerPlace, placeVariables } from "./layer-list.tsx";
import { isTooMany } from "./refusals.ts";

const most = LIMITS.layersPerPlace;

interface Properties {
  place: LayerPlace;
  onClose: () => void;
}

/** A new layer is only a name: it is composed on its own page. */
export const CreateDialog = ({ place, onClose }: Properties) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const form = useId();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const [create, { loading }] = useMutation(createLayerDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === "") {
      setProblem(t`Give it a name.`);
      return;
    }
    try {
      const { data } = await create({ variables: { input: { ...placeVariables(place), name } } });
      if (data) await navigate(`/administration/layers/${data.createLayer.id}`);
    } catch (error) {
      setProblem(
        isTooMany(error)
          ? t`There are ${most} layouts here already: no more fit. Delete one that was never published, or compose one of them anew.`
          : t`The layout could not be created. Try again.`,
      );
    }
  };
  return (
    <Dialog
      title={t`Create a layout`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Create</Trans>
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={t`Name of the layout`}
          hint={t`Only those who administer it read it.`}
          value={name}
          maxLength={80}
          error={problem}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
};
