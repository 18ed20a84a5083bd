// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.finsam.core.text.Text;
import se.finsam.model.file.Folders;
import se.finsam.model.text.Texts;

/**
 * Plug-ins that fit and can be installed together. Closing it removes what was unpacked for it.
 *
 * @param source what they come from, as an absolute path or an address on the web
 * @param skipped ids in the source that the workbench has already
 * @param scratch a folder that may hold unpacked jars
 */
public record Proposal(List<PluginJar> jars, String source, List<String> skipped, Path scratch)
        implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(Proposal.class);

    /** An immutable copy of the lists. */
    public Proposal {
        jars = List.copyOf(jars);
        skipped = List.copyOf(skipped);
    }

    /** What a user has to know before saying yes: what a plug-in may do. */
    public Text warning() {
        return TEXTS.get("warning");
    }

    /** What is known of one of the plug-ins: who says to have made it, who has signed it, its checksum. */
    public static List<Text> facts(PluginJar jar) {
        var nobody = TEXTS.get("nobody");
        return List.of(
                TEXTS.get("provider", jar.provider().isEmpty() ? nobody : jar.provider()),
                jar.signers().isEmpty()
                        ? TEXTS.get("unsigned")
                        : TEXTS.get(
                                "signed",
                                String.join(
                                        ", ",
                                        jar.signers().stream()
                                                .map(signer -> signer.name() + " (" + signer.fingerprint() + ")")
                                                .toList())),
                TEXTS.get("sha256", jar.sha256()),
                TEXTS.get(
                        "contributes",
                        jar.contributions().isEmpty()
                                ? TEXTS.get("nothing")
                                : String.join(
                                        ", ",
                                        jar.contributions().stream()
                                                .map(Contributed::toString)
                                                .toList())));
    }

    @Override
    public void close() {
        try {
            Folders.delete(scratch);
        } catch (IOException e) {
            // It lies among the temporary files, which the system removes.
        }
    }
}
