import { useQuery } from "@apollo/client/react";
import type { Size } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Role } from "../../platform/gql/graphql.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { WidgetGrid } from "../../widget-kit/widget-grid.tsx";
import { allRoles, roleWords } from "../directory/role-words.ts";
import { rolesOfClass } from "./layer-audience.tsx";
import { layerPreviewDocument } from "./documents.ts";
import type { ShownLayer } from "./composed.ts";
import { InventedNote } from "./invented-note.tsx";
import styles from "./layers.module.css";
import { SampleWidget } from "./sample-widget.tsx";
import { RoleContext } from "./use-sample.ts";

/** The dashboard with which somebody would begin, were the draft published: a person whom nobody knows, and no data. */
export const PreviewDialog = ({ layer, onClose }: { layer: ShownLayer; onClose: () => void }) => {
  const { i18n, t } = useLingui();
  const { roles, classes } = layer.audience;
  const [role, setRole] = useState<Role>(roles[0] ?? "STUDENT");
  const [classId, setClassId] = useState(classes[0]?.id ?? "");
  const { data, error, refetch } = useQuery(layerPreviewDocument, {
    variables: { id: layer.id, role, classId: classId === "" ? null : classId, locale: i18n.locale },
    fetchPolicy: "no-cache",
  });
  const asked = useRef(layer.version);
  // What was still being saved when one opened it is seen too.
  useEffect(() => {
    if (asked.current === layer.version) return;
    asked.current = layer.version;
    void refetch();
  }, [layer.version, refetch]);
  const preview = data?.viewer.administeredLayer?.preview;
  return (
    <Dialog size="large" title={t`Preview`} onClose={onClose}>
      <div className={styles.form}>
        <Select
          label={t`As somebody who is`}
          value={role}
          options={(layer.place.kind === "CLASS" ? rolesOfClass : allRoles).map((one) => ({
            value: one,
            label: t(roleWords(one)),
          }))}
          onChange={setRole}
        />
        {classes.length > 0 && (
          <Select
            label={t`In the class`}
            value={classId}
            options={classes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setClassId}
          />
        )}
        {error && (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The preview could not be read.</Trans>
          </ErrorState>
        )}
        {!preview && !error && <Skeleton lines={6} />}
        {preview && !preview.reached && (
          <Notice>
            <Trans>This layout is not for them: they have what stands here without it.</Trans>
          </Notice>
        )}
        {preview && <InventedNote />}
        {preview?.pages.map((page) => (
          <section key={page.id} className={styles.pages} aria-label={page.name}>
            <h3>{page.name}</h3>
            <WidgetGrid
              items={page.placements.map((placement) => ({
                ...placement,
                slot: placement.id,
                size: placement.size as Size,
              }))}
            >
              {({ slot, kind, placedBy, settings }) => (
                <RoleContext value={role}>
                  <SampleWidget
                    slot={slot}
                    kind={kind}
                    settings={settings as Readonly<Record<string, unknown>>}
                    source={t`Placed by: ${placedBy.map(({ name }) => name).join(", ")}.`}
                  />
                </RoleContext>
              )}
            </WidgetGrid>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
