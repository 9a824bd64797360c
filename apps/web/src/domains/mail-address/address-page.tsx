import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { CodeForm } from "./code-form.tsx";
import { mailAddressDocument } from "./documents.ts";
import { GiveForm } from "./give-form.tsx";
import { KnownAddress } from "./known-address.tsx";
import type { OwnAddress } from "./own-address.ts";

/** The one address where e-mails go, and from which a forgotten password is chosen again. */
export const AddressPage = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(mailAddressDocument, { fetchPolicy: "no-cache" });
  return (
    <Page title={t`My e-mail address`} note={t`Nobody sees it but you.`} width="text">
      {error && !data && (
        <Panel>
          <ErrorState onRetry={() => void refetch()}>
            <Trans>Your address could not be read.</Trans>
          </ErrorState>
        </Panel>
      )}
      {!data && !error && (
        <Panel>
          <Skeleton lines={4} />
        </Panel>
      )}
      {data && <Steps before={data.viewer.mailAddress} />}
    </Page>
  );
};

const Steps = ({ before }: { before: OwnAddress }) => {
  const { t } = useLingui();
  const [own, setOwn] = useState(before);
  const [changing, setChanging] = useState(false);
  const follow = (next: OwnAddress) => {
    setOwn(next);
    setChanging(false);
  };
  if (!own.viewerCanGive && !own.address)
    return (
      <Panel>
        <p>
          <Trans>
            Pupils need no e-mail address here: everything is read in Préau. If you forget your password, one
            of your teachers gives you a new code.
          </Trans>
        </p>
      </Panel>
    );
  return (
    <>
      {own.address && <KnownAddress own={own} onChange={() => setChanging(true)} onDone={follow} />}
      {own.pending && !changing && (
        <Panel title={t`One more step: the code`}>
          <CodeForm pending={own.pending} onDone={follow} onOther={() => setChanging(true)} />
        </Panel>
      )}
      {own.viewerCanGive && (changing || (!own.address && !own.pending)) && (
        <Panel title={own.address ? t`Another address` : t`Give an address`}>
          <GiveForm onDone={follow} onCancel={changing ? () => setChanging(false) : undefined} />
        </Panel>
      )}
    </>
  );
};
