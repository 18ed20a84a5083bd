// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.AppliesTo;
import se.finsam.api.Contribution;
import se.finsam.api.Contributor;
import se.finsam.api.DesignContribution;
import se.finsam.api.ExtensionPoints;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.StatementContribution;
import se.finsam.core.statement.IndicatorFormula;
import se.finsam.core.statement.IndicatorReader;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.text.Text;

/** Makes contributions of the files of one folder. */
final class FolderReader {
    private static final String DESIGN = ".rptdesign";

    private final Path folder;
    private final Predicate<Path> trusted;
    private final ExtensionFolders.DesignReview review;
    private final Contributor contributor;
    private final Map<Contribution, String> contributions = new LinkedHashMap<>();
    private final List<BrokenContribution> problems = new ArrayList<>();

    /** Makes contributions of a file. */
    private interface Maker {
        void make(Path file) throws IOException;
    }

    FolderReader(Path folder, Predicate<Path> trusted, ExtensionFolders.DesignReview review) {
        this.folder = folder;
        this.trusted = trusted;
        this.review = review;
        contributor = new Contributor(String.valueOf(folder.getFileName()), "");
    }

    ExtensionFolder read() {
        try {
            read(StatementReader.SUFFIX, ExtensionPoints.STATEMENT_TEMPLATES, this::statement);
            read(IndicatorReader.SUFFIX, ExtensionPoints.INDICATORS, this::indicators);
            read(DESIGN, ExtensionPoints.REPORT_DESIGNS, this::design);
        } catch (IOException e) {
            return ExtensionFolders.unreadable(folder, e);
        }
        return new ExtensionFolder(folder, contributor, contributions, problems);
    }

    private void read(String suffix, String point, Maker maker) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(file -> file.toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            try {
                maker.make(file);
            } catch (StatementException e) {
                problem(point, file, suffix, e.text());
            } catch (CharacterCodingException e) {
                problem(
                        point,
                        file,
                        suffix,
                        new Text(
                                file + ": filen är inte text i UTF-8; spara den som UTF-8",
                                file + ": it is not text in UTF-8; save it as UTF-8"));
            } catch (IOException e) {
                problem(
                        point,
                        file,
                        suffix,
                        new Text(
                                "%s kan inte läsas: %s".formatted(file, e.getMessage()),
                                "%s cannot be read: %s".formatted(file, e.getMessage())));
            }
        }
    }

    private void problem(String point, Path file, String suffix, Text what) {
        problems.add(new BrokenContribution(point, stem(file, suffix), contributor, what));
    }

    private static String stem(Path file, String suffix) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - suffix.length());
    }

    private void statement(Path file) throws IOException {
        var template = StatementReader.read(file);
        contributions.put(
                new StatementContribution(
                        template.id(),
                        template.title(),
                        Text.EMPTY,
                        "other",
                        contributor,
                        file.toUri().toURL()),
                file.toString());
    }

    private void indicators(Path file) throws IOException {
        IndicatorReader.read(file).forEach(each -> contributions.put(indicator(each), each.place()));
    }

    private IndicatorContribution indicator(IndicatorFormula read) {
        var indicator = new FormulaIndicator(read.formula());
        return new IndicatorContribution(
                read.id(),
                read.name(),
                read.description(),
                read.category(),
                read.unit(),
                read.decimals(),
                IndicatorContribution.Good.valueOf(read.good().toUpperCase(Locale.ROOT)),
                read.target(),
                read.source(),
                read.formula(),
                contributor,
                () -> indicator);
    }

    private void design(Path file) throws IOException {
        var id = stem(file, DESIGN);
        if (!trusted.test(file)) {
            var objections = review.objections(file);
            if (!objections.isEmpty()) {
                problem(
                        ExtensionPoints.REPORT_DESIGNS,
                        file,
                        DESIGN,
                        new Text(
                                "%s gör sådant som en mall utifrån inte får: %s. Ta bort det, eller lita på filen: workbench trust %s"
                                        .formatted(file, String.join("; ", objections), file),
                                "%s does what a design from outside may not: %s. Remove it, or trust the file: workbench trust %s"
                                        .formatted(file, String.join("; ", objections), file)));
                return;
            }
        }
        var english = words("messages.properties");
        var swedish = words("messages_sv.properties");
        contributions.put(
                new DesignContribution(
                        id,
                        text(swedish, english, id + ".name", id),
                        text(swedish, english, id + ".description", ""),
                        english.getProperty(id + ".category", "other"),
                        contributor,
                        file.toUri().toURL(),
                        appliesTo(english, id),
                        () -> trusted.test(file)),
                file.toString());
    }

    private AppliesTo appliesTo(Properties words, String id) {
        var key = id + ".appliesTo";
        var word = words.getProperty(key, "year").strip();
        return Arrays.stream(AppliesTo.values())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new StatementException(wrongWord(key, word)));
    }

    private Text wrongWord(String key, String word) {
        var file = folder.resolve("messages.properties");
        var words = Arrays.stream(AppliesTo.values()).map(FolderReader::word).collect(Collectors.joining(", "));
        return new Text(
                "%s: %s ska vara något av %s, inte ”%s”".formatted(file, key, words, word),
                "%s: %s must be one of %s, not \"%s\"".formatted(file, key, words, word));
    }

    private static String word(AppliesTo scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static Text text(Properties swedish, Properties english, String key, String fallback) {
        var en = english.getProperty(key, swedish.getProperty(key, fallback));
        return new Text(swedish.getProperty(key, en), en);
    }

    private Properties words(String name) throws IOException {
        var words = new Properties();
        var file = folder.resolve(name);
        try (var in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (NoSuchFileException e) {
            return words;
        } catch (IllegalArgumentException e) {
            throw new StatementException("%s: %s".formatted(file, e.getMessage()), e);
        }
        return words;
    }
}
