// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

/**
 * The colours and the font of the pages, as CSS writes them.
 *
 * @param panel background of headings of tables and of code
 * @param font name of a family
 * @param points size of the text
 */
public record HelpStyle(
        String background,
        String foreground,
        String muted,
        String accent,
        String line,
        String panel,
        String font,
        int points) {
    /** The name of the style sheet beside the pages. */
    public static final String FILE = "style.css";

    /** The style sheet. */
    public String css() {
        return """
                :root { color-scheme: light dark; }
                html { background: %1$s; color: %2$s; }
                body { font: %8$dpt/1.5 "%7$s", sans-serif; margin: 16px 24px 48px; max-width: 46em; }
                h1 { font-size: 1.6em; margin: 1.2em 0 0.4em; }
                h2 { font-size: 1.25em; margin: 1.4em 0 0.4em; padding-bottom: 4px; border-bottom: 1px solid %5$s; }
                h3 { font-size: 1.05em; margin: 1.2em 0 0.3em; }
                h1, h2, h3 { line-height: 1.25; }
                body > h1:first-child { margin-top: 0; }
                p, ul, ol, table, pre { margin: 0 0 0.8em; }
                li { margin: 0.25em 0; }
                a { color: %4$s; }
                ::selection { background: %4$s; color: %1$s; }
                img { display: block; max-width: 100%%; margin: 8px 0 16px; border: 1px solid %5$s; }
                table { border-collapse: collapse; width: 100%%; }
                th, td { border: 1px solid %5$s; padding: 4px 8px; text-align: left; vertical-align: top; }
                th { background: %6$s; }
                code, pre { font-family: monospace; font-size: 0.95em; background: %6$s; }
                code { padding: 1px 3px; overflow-wrap: anywhere; }
                pre { padding: 8px; overflow-x: auto; }
                pre code { padding: 0; overflow-wrap: normal; }
                blockquote { margin: 0 0 0.8em; padding-left: 12px; border-left: 3px solid %5$s; color: %3$s; }
                """.formatted(background, foreground, muted, accent, line, panel, font, points);
    }
}
