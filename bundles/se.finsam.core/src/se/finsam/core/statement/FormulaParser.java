// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.text.Text;

/** Recursive descent over the text of a formula. */
final class FormulaParser {
    private static final int MAX_DEPTH = 100;
    private static final String FUNCTIONS =
            "prev, next, actual, budget, originalBudget, supplementaryBudget, plan, first,"
                    + " part, percent, abs, min, max";

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    Formula parse() {
        var formula = sum();
        skipSpaces();
        if (at < text.length()) {
            throw error(
                    "oväntat '" + text.charAt(at) + "', väntade ett räknetecken eller slutet",
                    "unexpected '" + text.charAt(at) + "', expected an operator or the end");
        }
        return formula;
    }

    private Formula sum() {
        var left = product();
        while (true) {
            if (take('+')) {
                left = new Formula.Operation(Formula.Operator.PLUS, left, product());
            } else if (take('-')) {
                left = new Formula.Operation(Formula.Operator.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Formula product() {
        var left = factor();
        while (true) {
            if (take('*')) {
                left = new Formula.Operation(Formula.Operator.TIMES, left, factor());
            } else if (take('/')) {
                left = new Formula.Operation(Formula.Operator.DIVIDE, left, factor());
            } else {
                return left;
            }
        }
    }

    private Formula factor() {
        if (++depth > MAX_DEPTH) {
            throw error("mer än " + MAX_DEPTH + " parenteser i varandra", "nested more than " + MAX_DEPTH + " deep");
        }
        try {
            if (take('-')) {
                return new Formula.Negation(factor());
            }
            if (take('(')) {
                var inner = sum();
                expect(')');
                return inner;
            }
            if (take('@')) {
                return new Formula.Line(name("id för en rad", "the id of a line"));
            }
            if (take('#')) {
                return new Formula.Measure(name("id för ett mått", "the id of a measure"));
            }
            return atom();
        } finally {
            depth--;
        }
    }

    private Formula atom() {
        skipSpaces();
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            return number();
        }
        var start = at;
        var name = name(
                "ett tal, en post, en rad, en funktion eller '('", "a number, a line item, a line, a function or '('");
        if (take('(')) {
            return function(name, start);
        }
        if (take('[')) {
            var subject = subjectKey();
            expect(']');
            return new Formula.Item(name, subject);
        }
        return new Formula.Item(name, null);
    }

    private Formula function(String name, int start) {
        if (name.equals("param")) {
            var code = name("koden för en parameter", "the code of a parameter");
            expect(')');
            return new Formula.Param(code);
        }
        var arguments = arguments();
        return switch (name) {
            case "prev" -> new Formula.Shift(-1, one(name, arguments, start));
            case "next" -> new Formula.Shift(1, one(name, arguments, start));
            case "actual" -> new Formula.OfKind(FactKind.ACTUAL, null, one(name, arguments, start));
            case "budget" -> new Formula.OfKind(FactKind.BUDGET, null, one(name, arguments, start));
            case "originalBudget" ->
                new Formula.OfKind(FactKind.BUDGET, BudgetKind.ORIGINAL, one(name, arguments, start));
            case "supplementaryBudget" ->
                new Formula.OfKind(FactKind.BUDGET, BudgetKind.SUPPLEMENTARY, one(name, arguments, start));
            case "plan" -> new Formula.OfKind(FactKind.PLAN, null, one(name, arguments, start));
            case "abs" -> new Formula.Absolute(one(name, arguments, start));
            case "first" -> new Formula.First(arguments);
            case "part" -> {
                two(name, arguments, start);
                yield new Formula.Part(arguments.get(0), arguments.get(1));
            }
            case "percent" -> {
                two(name, arguments, start);
                yield new Formula.Percent(arguments.get(0), arguments.get(1));
            }
            case "min" -> {
                two(name, arguments, start);
                yield new Formula.Operation(Formula.Operator.MIN, arguments.get(0), arguments.get(1));
            }
            case "max" -> {
                two(name, arguments, start);
                yield new Formula.Operation(Formula.Operator.MAX, arguments.get(0), arguments.get(1));
            }
            default -> {
                at = start;
                throw error(
                        "det finns ingen funktion %s; funktionerna är %s och param".formatted(name, FUNCTIONS),
                        "there is no function %s; the functions are %s and param".formatted(name, FUNCTIONS));
            }
        };
    }

    private List<Formula> arguments() {
        var arguments = new ArrayList<Formula>();
        do {
            arguments.add(sum());
        } while (take(','));
        expect(')');
        return arguments;
    }

    private Formula one(String function, List<Formula> arguments, int start) {
        count(function, arguments, 1, start);
        return arguments.get(0);
    }

    private void two(String function, List<Formula> arguments, int start) {
        count(function, arguments, 2, start);
    }

    private void count(String function, List<Formula> arguments, int wanted, int start) {
        if (arguments.size() != wanted) {
            at = start;
            throw error(
                    "%s tar %d argument, inte %d".formatted(function, wanted, arguments.size()),
                    "%s takes %d argument(s), not %d".formatted(function, wanted, arguments.size()));
        }
    }

    private Formula number() {
        var start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        }
        return new Formula.Number(new BigDecimal(text.substring(start, at)));
    }

    private String name(String sv, String en) {
        skipSpaces();
        var start = at;
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
        }
        if (at == start) {
            throw error("väntade " + sv, "expected " + en);
        }
        return text.substring(start, at);
    }

    private String subjectKey() {
        skipSpaces();
        var start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw error("väntade 'subject' eller nyckeln för ett objekt", "expected 'subject' or the key of a subject");
        }
        return text.substring(start, at);
    }

    private boolean take(char c) {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw error("väntade '" + c + "'", "expected '" + c + "'");
        }
    }

    private void skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private FormulaSyntaxException error(String sv, String en) {
        return new FormulaSyntaxException(text, Math.min(at, text.length()), new Text(sv, en));
    }
}
