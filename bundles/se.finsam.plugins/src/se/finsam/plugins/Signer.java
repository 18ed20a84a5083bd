// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who has signed every file of a plug-in.
 *
 * @param name the common name of the certificate, else its whole subject
 * @param fingerprint SHA-256 of the certificate, hexadecimal, lower case
 */
public record Signer(String name, String fingerprint) {
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:\\\\.|[^,\\\\])+)");

    static Signer of(X509Certificate certificate) throws GeneralSecurityException {
        var subject = certificate.getSubjectX500Principal().getName();
        var common = COMMON_NAME.matcher(subject);
        var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return new Signer(
                common.find() ? common.group(1).replace("\\", "") : subject,
                HexFormat.of().formatHex(digest));
    }
}
