// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import se.finsam.api.StatementContribution;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.InstalledBundles;

class ContributionsTest {
    @Test
    void everyStatementOfThisBundleIsContributedUnderANameOfItsOwn() throws BundleException {
        var bundle = FrameworkUtil.getBundle(ContributionRegistry.class);
        bundle.start(Bundle.START_TRANSIENT);
        var registry = ContributionRegistry.read(
                RegistryFactory.getRegistry(), new InstalledBundles(bundle.getBundleContext()));
        var ours = registry.statements().stream()
                .filter(statement -> statement.contributor().bundle().equals("se.finsam.analysis"))
                .toList();
        assertEquals(List.of(), registry.problems());
        assertEquals(
                List.of(
                        "rr",
                        "br",
                        "kf",
                        "drift",
                        "oversikt",
                        "not2",
                        "not3",
                        "not4",
                        "not5",
                        "budget",
                        "diagram-resultat",
                        "diagram-insatser",
                        "diagram-eget-kapital"),
                ours.stream().map(StatementContribution::id).toList());
        for (var statement : ours) {
            assertFalse(statement.name().sv().startsWith("%"), statement.id() + " has no name in plugin.properties");
        }
        assertEquals(
                ours.size(),
                ours.stream().map(StatementContribution::name).distinct().count());
    }
}
