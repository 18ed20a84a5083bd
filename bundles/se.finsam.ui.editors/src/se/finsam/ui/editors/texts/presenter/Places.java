// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.ArrayList;
import java.util.List;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** The tables and charts that a section can hold a place for. */
public final class Places {
    static final String EXPLANATIONS = "explanations";
    static final String ANNEXES = "annexes";

    private static final Texts TEXTS = Texts.of(Places.class);
    private static final List<String> REGISTERS =
            List.of("board", "signatures", "audit-signatures", ANNEXES, EXPLANATIONS);
    private static final List<String> CHARTS = List.of("result-and-equity", "cost-per-intervention", "equity-path");

    private final StatementTemplates templates;

    /**
     * Something to show in a place.
     *
     * @param content word by which the model names it
     */
    public record Content(String content, Text name) {}

    /** Places for these statements, and for what every report knows. */
    public Places(StatementTemplates templates) {
        this.templates = templates;
    }

    /** Every table: the statements and notes, then the registers. */
    public List<Content> tables() {
        var tables = new ArrayList<Content>();
        templates.all().stream()
                .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                .forEach(template -> tables.add(new Content(template.id(), template.title())));
        REGISTERS.forEach(register -> tables.add(new Content(register, table(register))));
        return tables;
    }

    /** Every chart that the design of the annual report holds. */
    public List<Content> charts() {
        return CHARTS.stream().map(chart -> new Content(chart, chart(chart))).toList();
    }

    /** Name of a table; the word itself when nobody knows it. */
    public Text table(String content) {
        return templates
                .find(content)
                .map(StatementTemplate::title)
                .orElseGet(() -> named("table." + content, content));
    }

    /** Name of a chart; the word itself when nobody knows it. */
    public Text chart(String content) {
        return named("chart." + content, content);
    }

    private static Text named(String key, String content) {
        return TEXTS.has(key) ? TEXTS.get(key) : Text.same(content);
    }
}
