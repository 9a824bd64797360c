import { expect, test } from "vitest";

import { told } from "./feed.factory.ts";

/** A feed as a kind of site writes it, and what a reader expects: "title | address | date | summary". */
type Case = [site: string, feed: string | Buffer, title: string, ...entries: string[]];

const media = 'xmlns:media="http://search.yahoo.com/mrss/"';
const content = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const podcast = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const self =
  '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://a.example/feed/"/>';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';

const sites: Case[] = [
  [
    "WordPress",
    `${xml}<?xml-stylesheet type="text/xsl" href="/a.xsl"?><rss version="2.0" ${content} ${dc}><channel>
    <title>Collège Jean-Zay</title>${self}<link>https://a.example</link><generator>https://wordpress.org/?v=6.8</generator>
    <item><title>L&#8217;AS d&#8217;escalade</title><link>https://a.example/as/</link><comments>https://a.example/as/#c</comments>
    <dc:creator><![CDATA[admin]]></dc:creator><pubDate>Mon, 23 Nov 2026 08:00:00 +0000</pubDate><guid isPermaLink="false">https://a.example/?p=12</guid>
    <description><![CDATA[<p>Le mercredi&nbsp;: venez&#8230; <a href="https://a.example/as/">Lire la suite <span>→</span></a></p>]]></description>
    <content:encoded><![CDATA[<p>Le mercredi, longuement.</p>]]></content:encoded></item></channel></rss>`,
    "Collège Jean-Zay",
    "L’AS d’escalade | https://a.example/as/ | 2026-11-23T08:00:00.000Z | Le mercredi : venez… Lire la suite →",
  ],
  [
    "SPIP of an academy, in ISO-8859-15",
    Buffer.from(
      `<?xml version="1.0" encoding="iso-8859-15"?><rss version="2.0" ${dc}><channel xml:lang="fr"><title>Acad\u00E9mie</title>
      <link>https://ac.example/</link><item xml:lang="fr"><title>Bourse : 30 \u00A4, au c\u00BDur</title><link>https://ac.example/spip.php?article12</link>
      <guid isPermaLink="true">https://ac.example/spip.php?article12</guid><dc:date>2026-11-23T08:00:00Z</dc:date>
      <dc:format>text/html</dc:format><description>&lt;p&gt;D\u00E9lai&nbsp;: lundi.&lt;/p&gt; -
&lt;a href="https://ac.example/-Bourses-" rel="directory"&gt;Bourses&lt;/a&gt;</description></item></channel></rss>`,
      "latin1",
    ),
    "Académie",
    "Bourse : 30 €, au cœur | https://ac.example/spip.php?article12 | 2026-11-23T08:00:00.000Z | Délai : lundi. - Bourses",
  ],
  [
    "Blogger",
    `<?xml-stylesheet href="a.css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>
    <title type='text'>Club "nature"</title><link rel='alternate' type='text/html' href='https://b.example/'/>
    <entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-11-23T09:00:00.000+01:00</published><updated>2026-11-24T09:00:00Z</updated>
    <title type='text'>Le h&#233;ron &amp; nous</title><content type='html'>&lt;div&gt;&lt;img src="a.jpg"/&gt;Au bord du canal.&lt;/div&gt;</content>
    <link rel='replies' type='application/atom+xml' href='https://b.example/c'/><link rel='edit' href='https://b.example/e'/>
    <link rel='alternate' type='text/html' href='https://b.example/heron.html' title='Le héron'/></entry></feed>`,
    'Club "nature"',
    "Le héron & nous | https://b.example/heron.html | 2026-11-23T08:00:00.000Z | Au bord du canal.",
  ],
  [
    "YouTube",
    `${xml}<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" ${media} xmlns="http://www.w3.org/2005/Atom"><title>Webtélé</title>
    <entry><id>yt:video:x1</id><yt:videoId>x1</yt:videoId><title>Journal n° 4</title><link rel="alternate" href="https://y.example/watch?v=x1"/>
    <published>2026-11-23T08:00:00+00:00</published><media:group><media:title>Autre</media:title><media:content url="https://y.example/v/x1"/>
    <media:description>Par les 4e B.\nAvec un invité.</media:description></media:group></entry></feed>`,
    "Webtélé",
    "Journal n° 4 | https://y.example/watch?v=x1 | 2026-11-23T08:00:00.000Z | Par les 4e B. Avec un invité.",
  ],
  [
    "a podcast",
    `${xml}<rss version="2.0" ${podcast}><channel><title>Radio Zay</title><itunes:author>CDI</itunes:author><image><title>Logo</title><link>https://l.example</link></image>
    <item><itunes:title>Sans titre ailleurs</itunes:title><enclosure url="https://p.example/1.mp3" type="audio/mpeg" length="1"/><guid isPermaLink="false">1</guid>
    <pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate><itunes:summary><![CDATA[Dix minutes <b>en direct</b>]]></itunes:summary></item></channel></rss>`,
    "Radio Zay",
    "Sans titre ailleurs | null | 2026-11-23T08:00:00.000Z | Dix minutes en direct",
  ],
  [
    "Drupal, which writes the title as a link",
    `<rss version="2.0" xml:base="https://d.example/fr"><channel><title>Lycée</title><link>https://d.example/fr</link><item>
    <title>&lt;a href="/n/1" hreflang="fr"&gt;Forum des métiers&lt;/a&gt;</title><link>https://d.example/n/1</link>
    <pubDate>lun, 23/11/2026 - 09:00</pubDate></item></channel></rss>`,
    "Lycée",
    "Forum des métiers | https://d.example/n/1 | 2026-11-23T08:00:00.000Z | ",
  ],
  [
    "Jekyll, which writes its addresses short",
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://j.example/blog/"><title type="html">SNT</title><link href="/" rel="alternate"/>
    <entry xml:lang="fr"><title type="html">Trier &amp;amp; chercher</title><link href="2026/tri.html" rel="alternate" type="text/html"/>
    <published>2026-11-23T09:00:00+01:00</published><content type="html" xml:base="https://j.example/">&lt;h2 id="a"&gt;Tri&lt;/h2&gt;&lt;pre&gt;a &amp;lt; b&lt;/pre&gt;</content></entry></feed>`,
    "SNT",
    "Trier & chercher | https://j.example/blog/2026/tri.html | 2026-11-23T08:00:00.000Z | Tri a < b",
  ],
  [
    "Mastodon, whose words have no title",
    `<rss version="2.0" ${media}><channel><title>CDI</title><link>https://m.example/@cdi</link><item><guid isPermaLink="true">https://m.example/@cdi/1</guid>
    <link>https://m.example/@cdi/1</link><pubDate>Mon, 23 Nov 2026 08:00:00 +0000</pubDate><description>&lt;p&gt;Nouveautés !&lt;br /&gt;#manga&lt;/p&gt;</description>
    <media:content url="https://m.example/a.png" medium="image"><media:description type="plain">Une pile</media:description></media:content></item></channel></rss>`,
    "CDI",
    " | https://m.example/@cdi/1 | 2026-11-23T08:00:00.000Z | Nouveautés ! #manga",
  ],
  [
    "an old site in RDF, latest first",
    `<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${dc} ${content}>
    <channel rdf:about="https://o.example/"><title>Physique</title><link>https://o.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://o.example/1"/></rdf:Seq></items></channel>
    <image rdf:about="https://o.example/a.png"><title>Logo</title><link>https://l.example</link></image>
    <item rdf:about="https://o.example/1"><title>TP</title><dc:date>2026-11-23T09:00+01:00</dc:date><content:encoded><![CDATA[Blouses !]]></content:encoded></item></rdf:RDF>`,
    "Physique",
    "TP | https://o.example/1 | 2026-11-23T08:00:00.000Z | Blouses !",
  ],
  [
    "Netscape's RSS with its DTD",
    `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
    <rss version="0.91"><channel><title>Anglais</title><item><title>Caf&eacute; club</title><link>http://n.example/1</link></item></channel></rss>`,
    "Anglais",
    "Café club | http://n.example/1 | null | ",
  ],
  [
    "Atom from before it was a standard",
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>EPS</title><entry><title mode="escaped" type="text/html">Cross &amp;amp; relais</title>
    <link rel="alternate" type="text/html" href="http://e.example/1"/><issued>2026-11-23T08:00:00Z</issued>
    <content mode="xml" type="application/xhtml+xml"><div>Jeudi <b>9 h</b></div></content></entry></feed>`,
    "EPS",
    "Cross & relais | http://e.example/1 | 2026-11-23T08:00:00.000Z | Jeudi 9 h",
  ],
  [
    "a site that calls Atom by another prefix, in capitals",
    `<A:FEED xmlns:A="http://www.w3.org/2005/Atom"><A:TITLE>Chorale</A:TITLE><A:ENTRY><A:Title>Concert</A:Title><A:Link Href="/c"/></A:ENTRY></A:FEED>`,
    "Chorale",
    "Concert | https://site.example/c | null | ",
  ],
  [
    "RSS in a namespace of nobody, and in that of Atom",
    `<rss xmlns="http://nobody.example/" version="2.0"><channel><title>Échecs</title><item><title>Tournoi</title></item></channel></rss>`,
    "Échecs",
    "Tournoi | null | null | ",
  ],
  [
    "RSS in the namespace of Atom",
    `<rss xmlns="http://www.w3.org/2005/Atom" version="2.0"><channel><title>Échecs</title><item><title>Tournoi</title><link>/t</link></item></channel></rss>`,
    "Échecs",
    "Tournoi | https://site.example/t | null | ",
  ],
];

test.for(sites)("%s is read as its readers see it", ([, feed, title, ...entries]) => {
  const read = told(feed);
  const lines = read.entries.map(
    (one) => `${one.title} | ${one.address} | ${one.publishedAt} | ${one.summary}`,
  );
  expect([read.title, ...lines]).toEqual([title, ...entries]);
});
