// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Language;

/** Markdown becomes a page with places to jump to. */
class HelpRendererTest {
    private static HelpPage page(String... lines) {
        return HelpRenderer.render(String.join("\n", lines), Language.SV);
    }

    private static void assertHolds(HelpPage page, String html) {
        assertTrue(page.html().contains(html), page::html);
    }

    @Test
    void aHeadingCanBeJumpedToAsOnTheWeb() {
        var page = page("# Guide", "## Jämföra år (1 min)", "## Jämföra år (1 min)", "### `show` *och* visa");
        assertEquals(
                List.of(
                        new HelpPage.Heading(1, "Guide", "guide"),
                        new HelpPage.Heading(2, "Jämföra år (1 min)", "jämföra-år-1-min"),
                        new HelpPage.Heading(2, "Jämföra år (1 min)", "jämföra-år-1-min-1"),
                        new HelpPage.Heading(3, "show och visa", "show-och-visa")),
                page.headings());
        assertHolds(page, "<h2 id=\"jämföra-år-1-min-1\">");
    }

    @Test
    void thePageSaysItsTitleAndLanguage() {
        var page = page("# A & B", "text");
        assertEquals("A & B", page.title());
        assertHolds(page, "<html lang=\"sv\">");
        assertHolds(page, "<title>A &amp; B</title>");
    }

    @Test
    void aTableIsATable() {
        var page = page("| a | b |", "|---|---|", "| 1 | 2\\|3 |");
        assertHolds(page, "<th>a</th>");
        assertHolds(page, "<td>2|3</td>");
    }

    @Test
    void aLinkToAnotherTextLeadsToItsPage() {
        var page =
                page("[a](planning.md#seek) [b](schema/x.json) [c](https://a.se/b.md) [d](#here) ![e](images/e.png)");
        assertHolds(page, "<a href=\"planning.html#seek\">");
        assertHolds(page, "<a href=\"schema/x.json\">");
        assertHolds(page, "<a href=\"https://a.se/b.md\">");
        assertHolds(page, "<img src=\"images/e.png\" alt=\"e\"");
        assertEquals(Set.of("planning.md#seek", "schema/x.json", "#here", "images/e.png"), page.targets());
    }

    @Test
    void markupInATextIsShownNotObeyed() {
        assertHolds(page("a <script>b</script>"), "&lt;script&gt;");
    }
}
