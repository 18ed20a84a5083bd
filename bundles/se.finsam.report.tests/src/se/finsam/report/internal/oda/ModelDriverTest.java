// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.report.Relation;
import se.finsam.report.Relation.Column;
import se.finsam.report.Relation.Type;
import se.finsam.report.ReportData;
import se.finsam.report.ReportDataException;

/** The data source as BIRT uses it. */
class ModelDriverTest {
    private static final Relation MEETINGS = new Relation(
            List.of(
                    new Column("place", Type.STRING),
                    new Column("persons", Type.INTEGER),
                    new Column("cost", Type.DECIMAL),
                    new Column("day", Type.DATE),
                    new Column("open", Type.BOOLEAN)),
            List.of(
                    List.of("Hallsberg", 7, new BigDecimal("12.50"), LocalDate.of(2025, 12, 31), true),
                    Arrays.asList(null, null, null, null, null)));

    private final Map<String, Map<String, String>> asked = new HashMap<>();

    private final ReportData data = (name, arguments) -> {
        asked.put(name, arguments);
        if (!name.equals("meetings")) {
            throw new ReportDataException("There is no relation " + name + "; there is meetings.");
        }
        return MEETINGS;
    };

    private IQuery query(String text) throws OdaException {
        ModelDriver driver = new ModelDriver();
        driver.setAppContext(Map.of(ModelDriver.DATA_KEY, data));
        var connection = driver.getConnection("se.finsam.report.model");
        connection.open(new java.util.Properties());
        IQuery query = connection.newQuery("se.finsam.report.model.query");
        query.prepare(text);
        return query;
    }

    @Test
    void theColumnsHaveTheTypesOfTheRelation() throws OdaException {
        IResultSetMetaData columns = query("relation meetings").getMetaData();
        assertEquals(5, columns.getColumnCount());
        assertEquals("place", columns.getColumnName(1));
        List<Integer> types = List.of(Types.CHAR, Types.INTEGER, Types.DECIMAL, Types.DATE, Types.BOOLEAN);
        for (int i = 0; i < types.size(); i++) {
            assertEquals(types.get(i), columns.getColumnType(i + 1));
        }
    }

    @Test
    void valuesComeInTheirTypeAndNullIsNull() throws OdaException {
        IResultSet rows = query("relation meetings").executeQuery();
        assertTrue(rows.next());
        assertEquals("Hallsberg", rows.getString("place"));
        assertEquals(7, rows.getInt("persons"));
        assertEquals(new BigDecimal("12.50"), rows.getBigDecimal("cost"));
        assertEquals(Date.valueOf("2025-12-31"), rows.getDate("day"));
        assertTrue(rows.getBoolean("open"));
        assertFalse(rows.wasNull());
        assertTrue(rows.next());
        assertNull(rows.getString("place"));
        assertEquals(0, rows.getInt("persons"));
        assertTrue(rows.wasNull());
        assertNull(rows.getBigDecimal("cost"));
        assertFalse(rows.next());
        assertFalse(rows.next());
    }

    @Test
    void noMoreRowsComeThanWereAskedFor() throws OdaException {
        IQuery query = query("relation meetings");
        query.setMaxRows(1);
        IResultSet rows = query.executeQuery();
        assertTrue(rows.next());
        assertFalse(rows.next());
    }

    @Test
    void argumentsAreLiteralsOrParameters() throws OdaException {
        IQuery query = query("""
            # all meetings of one year
            relation meetings

            place = Hallsberg = Laxå
            year = :year
            from = :from
            until = :until
            """);
        assertEquals(3, query.getParameterMetaData().getParameterCount());
        assertEquals(1, query.findInParameter("year"));
        query.setInt(1, 2025);
        query.setDate("from", Date.valueOf("2025-01-01"));
        query.executeQuery();
        assertEquals(
                Map.of("place", "Hallsberg = Laxå", "year", "2025", "from", "2025-01-01"),
                asked.get("meetings"),
                "until has no value and is left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "meetings", "relation", "relation a b", "relation meetings\nyear", "relation m\na=1\na=2"})
    void aQueryThatIsNoneIsRefused(String text) {
        assertThrows(OdaException.class, () -> query(text));
    }

    @Test
    void anUnknownRelationIsToldInTheWordsOfTheFeed() throws OdaException {
        OdaException failure = assertThrows(OdaException.class, query("relation metings")::executeQuery);
        assertTrue(failure.getMessage().contains("there is meetings"), failure.getMessage());
    }

    @Test
    void anUnknownColumnIsToldWithThoseThereAre() throws OdaException {
        IResultSet rows = query("relation meetings").executeQuery();
        OdaException failure = assertThrows(OdaException.class, () -> rows.findColumn("town"));
        assertTrue(failure.getMessage().contains("place, persons, cost"), failure.getMessage());
    }

    @Test
    void withoutAFeedTheMessageSaysWhatToDo() throws OdaException {
        IQuery query = new ModelDriver().getConnection(null).newQuery(null);
        query.prepare("relation meetings");
        OdaException failure = assertThrows(OdaException.class, query::executeQuery);
        assertTrue(failure.getMessage().contains("workbench"), failure.getMessage());
    }
}
