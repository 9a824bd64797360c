import { useApolloClient, useMutation } from "@apollo/client/react";
import { CombinedGraphQLErrors } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import { Trash2 } from "lucide-react";
import { useState, type FormEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addFavouriteDocument, removeFavouriteDocument } from "./documents.ts";
import styles from "./favourites.module.css";

interface Favourite {
  id: string;
  label: string;
  address: string;
}

interface Properties {
  slot: string;
  favourites: readonly Favourite[];
  onClose: () => void;
}

const withScheme = (address: string) =>
  /^(https?:|\/)/i.test(address) ? address.replace(/^http:/i, "https:") : `https://${address}`;

/** Adds and removes favourites; what the server answers is what the widget then shows. */
export const FavouritesDialog = ({ slot, favourites, onClose }: Properties) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const [label, setLabel] = useState("");
  const [address, setAddress] = useState("");
  const [problem, setProblem] = useState<{ field: string } | null>(null);
  const [add, { loading }] = useMutation(addFavouriteDocument);
  const [remove] = useMutation(removeFavouriteDocument);
  const show = (next: readonly Favourite[]) =>
    client.cache.modify({
      id: client.cache.identify({ __typename: "FavouritesWidget", id: slot }) ?? "",
      fields: {
        favourites: (_, { toReference }) =>
          next.map((one) => toReference({ __typename: "Favourite", ...one }, true) ?? null),
      },
    });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === "") return setProblem({ field: "label" });
    try {
      const { data } = await add({ variables: { input: { label, address: withScheme(address.trim()) } } });
      if (data) show(data.addFavourite);
      setLabel("");
      setAddress("");
      setProblem(null);
    } catch (error) {
      const field = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["field"] : undefined;
      setProblem({ field: typeof field === "string" ? field : "all" });
    }
  };
  const takeOut = async (id: string) => {
    const { data } = await remove({ variables: { id } });
    if (data) show(data.removeFavourite);
  };
  return (
    <Dialog title={t`My favourites`} onClose={onClose}>
      <LineList>
        {favourites.map(({ id, label: name, address: where }) => (
          <Line
            key={id}
            title={name}
            note={where}
            end={
              <IconButton
                label={t`Remove: ${name}`}
                icon={<Trash2 aria-hidden="true" />}
                onClick={() => void takeOut(id)}
              />
            }
          />
        ))}
      </LineList>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t`Name`}
          value={label}
          maxLength={80}
          error={problem?.field === "label" ? t`Give it a name.` : undefined}
          onChange={(event) => setLabel(event.target.value)}
        />
        <TextField
          label={t`Address`}
          hint={t`For instance www.example.org, or /annuaire for a page of Préau.`}
          inputMode="url"
          autoCapitalize="none"
          value={address}
          error={
            problem?.field === "address"
              ? t`This is not an address of the web.`
              : problem?.field === "all"
                ? t`It could not be kept: try again.`
                : undefined
          }
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button variant="primary" type="submit" busy={loading}>
          <Trans>Add</Trans>
        </Button>
      </form>
    </Dialog>
  );
};
