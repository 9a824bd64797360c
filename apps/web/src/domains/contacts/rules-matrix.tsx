import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ContactReach, Role } from "../../platform/gql/graphql.ts";
import { Notice } from "../../ui/notice.tsx";
import { setContactRuleDocument } from "./documents.ts";
import { RuleCell } from "./rule-cell.tsx";
import { everyRole, peopleWords } from "./rule-words.ts";
import styles from "./rules-matrix.module.css";

export interface Rule {
  from: Role;
  to: Role;
  reach: ContactReach;
  byDefault: ContactReach;
  allowed: readonly ContactReach[];
}

interface Properties {
  establishmentId: string;
  before: readonly Rule[];
}

/** Who writes to whom: a table on a screen, a list for each role on a phone; kept as soon as it is chosen. */
export const RulesMatrix = ({ establishmentId, before }: Properties) => {
  const { t } = useLingui();
  const [rules, setRules] = useState(before);
  const [state, setState] = useState<"kept" | "failed">();
  const [save] = useMutation(setContactRuleDocument, { fetchPolicy: "no-cache" });
  const put = ({ from, to }: Rule, reach: ContactReach) =>
    setRules((all) => all.map((one) => (one.from === from && one.to === to ? { ...one, reach } : one)));
  const choose = async (rule: Rule, reach: ContactReach) => {
    put(rule, reach);
    setState(undefined);
    try {
      const { from, to } = rule;
      await save({ variables: { input: { establishmentId, from, to, reach } } });
      setState("kept");
    } catch {
      put(rule, rule.reach);
      setState("failed");
    }
  };
  const ruleOf = (from: Role, to: Role) => rules.find((one) => one.from === from && one.to === to);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            <Trans>
              Each line says to whom some people may begin to write. “Their own” are those of their classes,
              their children, their guardians. What your school changed stands in bold.
            </Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Who writes</Trans>
              </th>
              {everyRole.map((to) => (
                <th key={to} scope="col">
                  {t(peopleWords[to])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {everyRole.map((from) => (
              <tr key={from}>
                <th scope="row">{t(peopleWords[from])}</th>
                {everyRole.map((to) => {
                  const rule = ruleOf(from, to);
                  return (
                    <td key={to} data-to={t(peopleWords[to])}>
                      {rule && <RuleCell rule={rule} onChoose={(reach) => void choose(rule, reach)} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <output>{state === "kept" && <Trans>Kept, and written in the journal.</Trans>}</output>
      {state === "failed" && (
        <Notice tone="alert">
          <Trans>This choice could not be kept: it is as it was before. Try again.</Trans>
        </Notice>
      )}
    </>
  );
};
