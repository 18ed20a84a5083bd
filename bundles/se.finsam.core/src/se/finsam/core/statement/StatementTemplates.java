// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statement templates by id, in order. Immutable. */
public final class StatementTemplates {
    private final Map<String, StatementTemplate> templates;
    private final Map<String, String> renamed;

    private StatementTemplates(Map<String, StatementTemplate> templates, Map<String, String> renamed) {
        this.templates = templates;
        this.renamed = renamed;
    }

    /**
     * Gathers templates.
     *
     * @throws StatementException if two have the same id; the message names both sources
     */
    public static StatementTemplates of(Collection<StatementTemplate> templates) {
        var byId = new LinkedHashMap<String, StatementTemplate>();
        for (var template : templates) {
            var other = byId.put(template.id(), template);
            if (other != null) {
                throw new StatementException("Two statement templates have the id %s: %s and %s; rename one"
                        .formatted(template.id(), other.source(), template.source()));
            }
        }
        return new StatementTemplates(byId, Map.of());
    }

    /**
     * These templates, found by ids that they had before as well.
     *
     * @param newIds the id now by the one before; one that a template has now means that one
     */
    public StatementTemplates renamed(Map<String, String> newIds) {
        return new StatementTemplates(templates, Map.copyOf(newIds));
    }

    /**
     * These templates together with those of a folder (its {@code *.statement.xml}, by file name); a template of the
     * folder replaces the one with the same id and keeps its place.
     *
     * @throws IOException if the folder or a file cannot be read
     * @throws StatementException if a file is no valid template, or two of the folder have the same id
     */
    public StatementTemplates withFolder(Path folder) throws IOException {
        List<Path> files;
        try (var entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(StatementReader.SUFFIX))
                    .sorted()
                    .toList();
        }
        var own = new LinkedHashMap<String, StatementTemplate>();
        for (var file : files) {
            var template = StatementReader.read(file);
            var other = own.put(template.id(), template);
            if (other != null) {
                throw new StatementException("Two statement templates have the id %s: %s and %s; rename one"
                        .formatted(template.id(), other.source(), template.source()));
            }
        }
        var all = new LinkedHashMap<>(templates);
        all.putAll(own);
        return new StatementTemplates(all, renamed);
    }

    /** The template with this id, or else that which had it before, if there is one. */
    public Optional<StatementTemplate> find(String id) {
        var template = templates.get(id);
        return Optional.ofNullable(template == null ? templates.get(renamed.getOrDefault(id, id)) : template);
    }

    /** All templates in order. */
    public List<StatementTemplate> all() {
        return List.copyOf(templates.values());
    }
}
