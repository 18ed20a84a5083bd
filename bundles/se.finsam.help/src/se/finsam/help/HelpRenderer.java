// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import se.finsam.core.text.Language;

/** Turns Markdown into pages. */
final class HelpRenderer {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private HelpRenderer() {}

    static HelpPage render(String markdown, Language language) {
        var document = PARSER.parse(markdown);
        var reader = new Reader();
        document.accept(reader);
        var body = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading heading) {
                        attributes.put("id", reader.anchors.get(heading));
                    }
                })
                .build()
                .render(document);
        var title = reader.headings.isEmpty() ? "" : reader.headings.getFirst().text();
        return new HelpPage(title, reader.headings, page(title, body, language), reader.targets);
    }

    private static String page(String title, String body, Language language) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(language.tag(), title.replace("&", "&amp;").replace("<", "&lt;"), HelpStyle.FILE, body);
    }

    /** The words of a heading without their markup. */
    private static String plain(Heading heading) {
        var words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** The file of the page that a text or a schema becomes; all schemas lie in one folder here. */
    static String pageFile(String file) {
        return file.replaceFirst("\\.md(?=#|$)", ".html").replaceFirst("^(?:.*/)?([^/]+)\\.exsd$", "$1.html");
    }

    static boolean isWeb(String target) {
        return target.startsWith("http:") || target.startsWith("https:");
    }

    /** Collects headings and targets, and lets links to other texts lead to their pages. */
    private static final class Reader extends AbstractVisitor {
        private final IdGenerator ids = IdGenerator.builder().build();
        private final Map<Node, String> anchors = new HashMap<>();
        private final List<HelpPage.Heading> headings = new ArrayList<>();
        private final Set<String> targets = new TreeSet<>();

        @Override
        public void visit(Heading heading) {
            var text = plain(heading);
            var anchor = ids.generateId(text);
            anchors.put(heading, anchor);
            headings.add(new HelpPage.Heading(heading.getLevel(), text, anchor));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            if (!isWeb(link.getDestination())) {
                targets.add(link.getDestination());
                link.setDestination(pageFile(link.getDestination()));
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            targets.add(image.getDestination());
            visitChildren(image);
        }
    }
}
