import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";
import { AriaLocale } from "./aria-locale.tsx";
import styles from "./tabs.module.css";

interface Properties {
  label: string;
  tabs: readonly { id: string; title: ReactNode; content: ReactNode }[];
}

/** Panels of one screen. What has an address of its own is a row of links: see TabLinks. */
export const Tabs = ({ label, tabs }: Properties) => (
  <AriaLocale>
    <AriaTabs className={styles.tabs}>
      <TabList aria-label={label} className={styles.list}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  </AriaLocale>
);
