// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** The texts of the help: the topics of the index, and every text that one of them leads to. */
public final class HelpLibrary {
    private static final String FOLDER = "/help/";
    private static final String INDEX = "topics.txt";
    private static final String MARKDOWN = ".md";

    private final List<HelpTopic> topics = new ArrayList<>();
    private final Map<String, HelpPage> pages = new LinkedHashMap<>();
    private final Set<String> others = new TreeSet<>();

    private HelpLibrary() {}

    /**
     * Reads and renders what this bundle holds.
     *
     * @throws IOException if a text is missing or cannot be read
     */
    public static HelpLibrary read() throws IOException {
        var library = new HelpLibrary();
        for (var line : text(INDEX).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var columns = line.split("\\|");
                library.addTopic(columns[0].strip(), columns[1].strip());
            }
        }
        return library;
    }

    private void addTopic(String english, String swedish) throws IOException {
        var name = add(english, Language.EN).title();
        if (swedish.endsWith(MARKDOWN)) {
            var namn = add(swedish, Language.SV).title();
            topics.add(new HelpTopic(new Text(namn, name), new Text(swedish, english), List.of()));
        } else {
            topics.add(new HelpTopic(new Text(swedish, name), Text.same(english), schemas(page(english))));
        }
    }

    /** The schemas that a page leads to. */
    private List<HelpTopic> schemas(HelpPage page) {
        return page.targets().stream()
                .filter(target -> target.endsWith(SchemaText.SUFFIX))
                .map(HelpLibrary::schemaFile)
                .map(file -> new HelpTopic(Text.same(page(file).title()), Text.same(file), List.of()))
                .sorted(Comparator.comparing(topic -> topic.name().en()))
                .toList();
    }

    private static String schemaFile(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private HelpPage add(String file, Language language) throws IOException {
        var known = pages.get(file);
        if (known != null) {
            return known;
        }
        var page = HelpRenderer.render(text(file), language);
        pages.put(file, page);
        for (var target : page.targets()) {
            var path = target.replaceFirst("#.*", "");
            if (path.endsWith(MARKDOWN)) {
                add(path, Language.EN);
            } else if (path.endsWith(SchemaText.SUFFIX)) {
                add(schemaFile(path), Language.EN);
            } else if (!path.isEmpty()) {
                others.add(path);
            }
        }
        return page;
    }

    /** What there is to read, the guide first. */
    public List<HelpTopic> topics() {
        return List.copyOf(topics);
    }

    /**
     * The page of a text.
     *
     * @param file the name of its file, such as a topic gives it
     * @throws IllegalArgumentException if no topic leads to that file
     */
    public HelpPage page(String file) {
        var page = pages.get(file);
        if (page == null) {
            throw new IllegalArgumentException("No text " + file);
        }
        return page;
    }

    /** The name of the file that {@link #write} makes of a text. */
    public static String pageFile(String file) {
        return HelpRenderer.pageFile(file);
    }

    /**
     * Writes all pages with their pictures, for a browser to show.
     *
     * @param folder made if it is not there; files of the same names are replaced
     */
    public void write(Path folder, HelpStyle style) throws IOException {
        Files.createDirectories(folder);
        restyle(folder, style);
        for (var page : pages.entrySet()) {
            Files.writeString(
                    folder.resolve(pageFile(page.getKey())), page.getValue().html());
        }
        for (var other : others) {
            var copy = folder.resolve(other);
            Files.createDirectories(copy.getParent());
            try (var in = open(other)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Gives the pages of a folder other colours. */
    public static void restyle(Path folder, HelpStyle style) throws IOException {
        Files.writeString(folder.resolve(HelpStyle.FILE), style.css());
    }

    private static String text(String file) throws IOException {
        try (var in = open(file)) {
            if (file.endsWith(SchemaText.SUFFIX)) {
                return SchemaText.markdown(in);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String file) throws IOException {
        var in = HelpLibrary.class.getResourceAsStream(file.equals(INDEX) ? file : FOLDER + file);
        if (in == null) {
            throw new FileNotFoundException("The help has no " + file);
        }
        return in;
    }
}
