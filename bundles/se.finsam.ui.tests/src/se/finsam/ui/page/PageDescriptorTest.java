// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import se.finsam.api.AppliesTo;

/** A page is told by what stands in plugin.xml; a word that makes no sense does not keep it away. */
class PageDescriptorTest {
    private static List<PageDescriptor> pages(String elements) {
        var token = new Object();
        var registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        try {
            var xml = """
                <?xml version="1.0"?><?eclipse version="3.4"?><plugin>
                  <extension-point id="se.finsam.ui.editorPages" name="Pages"/>
                  <extension point="se.finsam.ui.editorPages">%s</extension>
                </plugin>
                """.formatted(elements);
            assertTrue(registry.addContribution(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                    ContributorFactorySimple.createContributor("in.house"),
                    false,
                    "in.house",
                    null,
                    token));
            return PageDescriptor.read(registry);
        } finally {
            registry.stop(token);
        }
    }

    @Test
    void aPageIsCalledByItsIdAndByThoseThatItHadBefore() {
        var page = pages("<page id='now' name='Now' deprecatedIds='older oldest' class='a.Page'/>")
                .getFirst();
        assertTrue(page.isCalled("now") && page.isCalled("older") && page.isCalled("oldest"));
        assertFalse(page.isCalled("other"));
    }

    @Test
    void aPageSaysWhatItAppliesTo() {
        var pages = pages("""
            <page id='a' name='A' order='1' appliesTo='plan' class='a.Page'/>
            <page id='b' name='B' order='2' class='a.Page'/>
            <page id='c' name='C' order='3' appliesTo='month' class='a.Page'/>
            """);
        assertEquals(
                List.of(AppliesTo.PLAN, AppliesTo.YEAR, AppliesTo.YEAR),
                pages.stream().map(PageDescriptor::appliesTo).toList());
    }
}
