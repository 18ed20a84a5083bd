// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import se.finsam.api.Contribution;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ParameterInfo;
import se.finsam.engine.ParameterSet;

/** A contribution with its parameters as JSON. */
final class ContributionJson {
    /** Version of the shape. */
    private static final int VERSION = 1;

    private ContributionJson() {}

    /**
     * The contribution in a language.
     *
     * @throws se.finsam.engine.ContributionException if it is faulty
     */
    static String of(Contribution contribution, Language language) throws IOException {
        var parameters = ContributedParameters.of(contribution)
                .map(ParameterSet::parameters)
                .orElse(List.of());
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("id", contribution.id());
            out.writeStringField("name", contribution.name().in(language));
            out.writeStringField("description", contribution.description().in(language));
            out.writeStringField("category", contribution.category());
            out.writeStringField("contributor", contribution.contributor().toString());
            out.writeArrayFieldStart("parameters");
            for (var parameter : parameters) {
                write(out, parameter, language);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, ParameterInfo parameter, Language language) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", parameter.name());
        out.writeStringField("label", parameter.label().in(language));
        out.writeStringField("help", parameter.help().in(language));
        out.writeStringField("kind", parameter.kind().name().toLowerCase(Locale.ROOT));
        out.writeStringField("default", parameter.initial());
        out.writeStringField("min", parameter.min());
        out.writeStringField("max", parameter.max());
        out.writeArrayFieldStart("choices");
        for (var choice : parameter.choices()) {
            out.writeStartObject();
            out.writeStringField("word", choice.word());
            out.writeStringField("label", choice.label().in(language));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
