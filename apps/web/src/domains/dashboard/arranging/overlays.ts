import { MenuPopup } from "../../../ui/lazy-menu-popup.tsx";
import { lazyOverlay } from "../../../ui/lazy-overlay.tsx";

export const Catalogue = lazyOverlay(() => import("./catalogue.tsx").then((module) => module.Catalogue));
export const SettingsDialog = lazyOverlay(() =>
  import("./settings-dialog.tsx").then((module) => module.SettingsDialog),
);
export const PageNameDialog = lazyOverlay(() =>
  import("./page-name-dialog.tsx").then((module) => module.PageNameDialog),
);
export const UnsavedDialog = lazyOverlay(() =>
  import("./unsaved-dialog.tsx").then((module) => module.UnsavedDialog),
);

/** What one arranges with has to be there when the network no longer is. */
export const prepareOverlays = () => {
  for (const one of [MenuPopup, Catalogue, SettingsDialog, PageNameDialog, UnsavedDialog]) one.prepare();
};
