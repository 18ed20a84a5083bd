// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.core.snapshot.Snapshot;

/** SHA-256 checksums, in lower case hexadecimal. */
final class Fingerprint {
    private Fingerprint() {}

    /** The checksum of the content of a file. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Names what an association holds: the same whenever and wherever it holds the same. */
    static String of(Snapshot snapshot) {
        var data = snapshot.data();
        var digest = digest();
        Stream.of(
                        List.of(data.association()),
                        data.partyShares(),
                        data.parameters(),
                        data.members(),
                        data.persons(),
                        data.appointments(),
                        data.lineItems(),
                        data.costUnits(),
                        data.interventions(),
                        data.budgetVersions(),
                        data.plans(),
                        data.goalAreas(),
                        data.years(),
                        data.facts())
                .flatMap(List::stream)
                .forEach(part -> add(digest, part));
        data.dataSeries().forEach(series -> {
            add(digest, List.of(series.code(), series.name(), series.unit(), series.source()));
            add(digest, series.byYear());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object part) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
