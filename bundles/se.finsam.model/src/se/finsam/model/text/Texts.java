// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/**
 * The texts of a package, from {@code messages.properties} (English) and {@code messages_sv.properties} beside a class.
 *
 * <p>Arguments are put in as they are, without locale dependent number formatting, so that a year reads 2025; a
 * {@link Text} is put in in the language of the text around it.
 */
public final class Texts {
    private final ResourceBundle english;
    private final ResourceBundle swedish;

    private Texts(Class<?> owner, String name) {
        english = bundle(owner, name, Locale.ROOT);
        swedish = bundle(owner, name, Locale.forLanguageTag(Language.SV.tag()));
    }

    /** The texts beside {@code owner}. */
    public static Texts of(Class<?> owner) {
        return new Texts(owner, "messages");
    }

    static Texts of(Class<?> owner, String name) {
        return new Texts(owner, name);
    }

    /**
     * The text with a key, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws java.util.MissingResourceException if a language lacks the key
     */
    public Text get(String key, Object... arguments) {
        return new Text(
                format(swedish.getString(key), Language.SV, arguments),
                format(english.getString(key), Language.EN, arguments));
    }

    /** True if the key has a text. */
    public boolean has(String key) {
        return english.containsKey(key);
    }

    private static String format(String pattern, Language language, Object... arguments) {
        var plain = Arrays.stream(arguments).map(a -> plain(a, language)).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    private static String plain(Object argument, Language language) {
        return switch (argument) {
            case Text text -> text.in(language);
            case BigDecimal decimal -> decimal.toPlainString();
            default -> argument.toString();
        };
    }

    private static ResourceBundle bundle(Class<?> owner, String name, Locale locale) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + '.' + name,
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
