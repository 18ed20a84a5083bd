// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Swedish number words: noll to nittionio, hundra, tvåhundra to niohundra, tusen. */
final class NumberWords {
    private static final List<String> ONES =
            List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio");
    private static final List<String> TEENS =
            List.of("tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton");
    private static final List<String> TENS =
            List.of("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio");
    private static final Map<String, Integer> WORDS = words();

    private NumberWords() {}

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var one = 0; one < 10; one++) {
            words.put(ONES.get(one), one);
            words.put(TEENS.get(one), 10 + one);
        }
        words.put("en", 1);
        for (var ten = 0; ten < TENS.size(); ten++) {
            words.put(TENS.get(ten), 20 + 10 * ten);
            for (var one = 1; one < 10; one++) {
                words.put(TENS.get(ten) + ONES.get(one), 20 + 10 * ten + one);
            }
            words.put(TENS.get(ten) + "en", 21 + 10 * ten);
        }
        words.put("hundra", 100);
        for (var one = 1; one < 10; one++) {
            words.put(ONES.get(one) + "hundra", 100 * one);
        }
        words.put("tusen", 1000);
        words.put("ettusen", 1000);
        return words;
    }

    /** The number that a word in small letters says. */
    static OptionalInt of(String word) {
        var value = WORDS.get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** True for en and ett, which are articles far more often than numbers. */
    static boolean isArticle(String word) {
        return word.equals("en") || word.equals("ett");
    }
}
