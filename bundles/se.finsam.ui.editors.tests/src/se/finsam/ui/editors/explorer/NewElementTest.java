// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.MemberKind;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.explorer.ExplorerNode.Kind;
import se.finsam.ui.session.Session;

class NewElementTest {
    private static Stream<ExplorerNode> nodes(Session session) {
        return new ExplorerTree(session.association(), session.templates(), null, LocalDate.of(2026, 5, 1))
                .root()
                .withDescendants();
    }

    private static ExplorerNode first(Session session, Kind kind) {
        return nodes(session).filter(node -> node.kind() == kind).findFirst().orElseThrow();
    }

    private static @Nullable Enumerator first(NewElement wanted) {
        return wanted.choices().stream().findFirst().map(Enumerator.class::cast).orElse(null);
    }

    @ParameterizedTest
    @EnumSource(NewElement.class)
    void everythingOfferedCanBeMadeAndUndone(NewElement wanted, @TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            var places = Stream.of(Kind.values())
                    .filter(kind -> NewElement.on(kind).contains(wanted))
                    .toList();
            assertFalse(places.isEmpty());
            for (var kind : places) {
                var command = wanted.command(session.association(), first(session, kind), "Alfa Beta", first(wanted));
                assertNull(session.execute(command), () -> wanted + " on " + kind);
                assertTrue(command.getAffectedObjects().stream().anyMatch(wanted.type()::isInstance));
                session.document().undo();
            }
        }
    }

    @Test
    void aMemberIsOfTheChosenKindAndGetsAKeyOfItsName(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            var members = first(session, Kind.MEMBERS);
            session.execute(
                    NewElement.MEMBER.command(session.association(), members, "Åmåls kommun", MemberKind.MUNICIPALITY));
            var member = session.snapshot().data().members().getLast();
            assertEquals("amals-kommun", member.key());
            assertEquals(se.finsam.core.snapshot.MemberKind.MUNICIPALITY, member.kind());
        }
    }

    @Test
    void aScenarioOnAScenarioBuildsOnIt(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            session.execute(
                    NewElement.SCENARIO.command(session.association(), first(session, Kind.PLAN), "Utgångsläge", null));
            var base = nodes(session)
                    .filter(node -> node.label().sv().equals("Utgångsläge"))
                    .findFirst()
                    .orElseThrow();
            session.execute(NewElement.SCENARIO.command(session.association(), base, "Variant", null));
            var below = nodes(session)
                    .filter(node -> node.id().equals(base.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Variant", below.children().getFirst().label().sv());
        }
    }

    @Test
    void whatFiguresAreAboutCannotBeDeleted(@TempDir Path folder) throws Exception {
        try (var session = OpenSample.in(folder)) {
            var intervention = nodes(session)
                    .filter(node -> node.label().sv().equals("TRIS") && node.kind() == Kind.INTERVENTION)
                    .findFirst()
                    .orElseThrow();
            assertTrue(session.execute(Deletion.of(intervention)) != null);
            assertFalse(Deletion.isPossible(Kind.YEAR));
        }
    }
}
