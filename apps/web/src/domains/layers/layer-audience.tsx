import { Plural, Trans } from "@lingui/react/macro";
import { Users } from "lucide-react";
import { useState } from "react";
import type { Role } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { AudienceSelect } from "../audiences/audience-select.tsx";
import { audienceOf, audiences } from "../audiences/audience-words.ts";
import type { ShownLayer } from "./composed.ts";
import { type ChosenAudience, useAudienceWords } from "./use-audience-words.ts";

const ClassesDialog = lazyOverlay(() =>
  import("./classes-dialog.tsx").then((module) => module.ClassesDialog),
);

/** What somebody may be in a class. */
export const rolesOfClass: readonly Role[] = ["STUDENT", "GUARDIAN", "TEACHER"];
const audiencesOfClass = audiences.filter(({ roles }) => roles.every((role) => rolesOfClass.includes(role)));

interface Properties {
  layer: Pick<ShownLayer, "audience" | "place">;
  onChange: (audience: ChosenAudience) => void;
}

/** For whom a layer is: who they are in the school, and of which of its classes. */
export const LayerAudience = ({ layer: { audience, place }, onChange }: Properties) => {
  const words = useAudienceWords();
  const [choosing, setChoosing] = useState(false);
  const { roles, classes } = audience;
  const named = audienceOf(roles);
  const address = (value: string) => {
    const chosen = audiences.find((one) => one.value === value);
    if (chosen) onChange({ roles: chosen.roles, classes });
  };
  return (
    <>
      <AudienceSelect
        value={named?.value ?? "other"}
        other={named ? undefined : words({ roles, classes: [] })}
        among={place.kind === "CLASS" ? audiencesOfClass : audiences}
        onChange={address}
      />
      {place.kind === "ESTABLISHMENT" && (
        <Button icon={<Users aria-hidden="true" />} onClick={() => setChoosing(true)}>
          {classes.length === 0 ? (
            <Trans>Of all classes</Trans>
          ) : (
            <Plural value={classes.length} one={classes[0]!.name} other="Of # classes" />
          )}
        </Button>
      )}
      {choosing && (
        <ClassesDialog
          establishmentId={place.id}
          chosen={classes}
          onChoose={(chosen) => {
            setChoosing(false);
            onChange({ roles, classes: chosen });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
};
