import type { RichText, RichTextBlock } from "@preau/rich-text/document";
import { createElement, type ReactNode } from "react";
import { RichTextLine } from "./rich-text-line.tsx";
import styles from "./rich-text.module.css";

export interface ShownImage {
  url: string;
  width?: number | null;
  height?: number | null;
}

interface Options {
  /** The level of its first headings on the page where it is read: 2 unless said. */
  headingLevel?: 2 | 3 | 4;
  /** Where an image is; what it shows is told in words when it is nowhere. */
  imageOf?: (fileId: string) => ShownImage | undefined;
}

/** A written text to read. What is kept has no HTML in it, and none is made of it. */
export const RichTextView = ({ doc, ...options }: Options & { doc: RichText }) => (
  <div className={styles.text}>
    <Blocks content={doc.content} {...options} />
  </div>
);

/** Blocks of a text have no name but their place, which does not change while one reads. */
const Blocks = ({ content, ...options }: Options & { content: readonly RichTextBlock[] }): ReactNode =>
  content
    .map((block, place) => ({ block, place }))
    .map(({ block, place }) => <Block key={place} block={block} {...options} />);

const Block = ({ block, ...options }: Options & { block: RichTextBlock }): ReactNode => {
  switch (block.type) {
    case "paragraph":
      return (
        <p dir="auto">
          <RichTextLine content={block.content} />
        </p>
      );
    case "heading": {
      const isSecond = block.attrs.level === 3;
      return createElement(
        `h${(options.headingLevel ?? 2) + (isSecond ? 1 : 0)}`,
        { dir: "auto", className: isSecond ? styles.subheading : styles.heading },
        <RichTextLine content={block.content} />,
      );
    }
    case "bulletList":
      return (
        <ul>
          <Blocks content={block.content} {...options} />
        </ul>
      );
    case "orderedList":
      return (
        <ol start={block.attrs?.start ?? 1}>
          <Blocks content={block.content} {...options} />
        </ol>
      );
    case "listItem":
      return (
        <li>
          <Blocks content={block.content} {...options} />
        </li>
      );
    case "blockquote":
      return (
        <blockquote>
          <Blocks content={block.content} {...options} />
        </blockquote>
      );
    case "image":
      return <Image {...block.attrs} shown={options.imageOf?.(block.attrs.fileId)} />;
    default:
      return null;
  }
};

const Image = ({ alt, shown }: { alt: string | null; shown: ShownImage | undefined }) => {
  if (shown === undefined) return alt === null ? null : <p className={styles.missing}>{alt}</p>;
  const { url, width, height } = shown;
  return (
    <img
      src={url}
      alt={alt ?? ""}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  );
};
