import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router-dom";
import { classNames } from "../ui/class-names.ts";
import styles from "./logo.module.css";

export const Logo = ({ className }: { className?: string | undefined }) => {
  const { t } = useLingui();
  return (
    <Link to="/" aria-label={t`Préau, home`} className={classNames(styles.logo, className)}>
      P
    </Link>
  );
};
