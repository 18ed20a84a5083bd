// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.pdf;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFEmitter;
import org.eclipse.birt.report.engine.layout.emitter.PageDeviceRender;

/**
 * PDF emitter {@code se.finsam.report.pdf.ua} for BIRT 4.22.
 *
 * <p>It reads and writes these keys of the task's application context, all of them JDK types because nobody outside can
 * see this bundle's classes:
 *
 * <ul>
 *   <li>{@value #CREATED}: in, {@link java.time.Instant}, creation and modification time of the document
 *   <li>{@value #PAGES}: out, {@code Map<String, Integer>}, page from 1 on which each bookmark first stands
 *   <li>{@value #PAGE_COUNT}: out, {@code Integer}, number of pages
 *   <li>{@value #FAILURE}: out, {@link Throwable} that ended the document, absent when all went well
 * </ul>
 */
public final class UaPdfEmitter extends PDFEmitter {
    static final String CREATED = "finsam.created";
    static final String PAGES = "finsam.pdf.pages";
    static final String PAGE_COUNT = "finsam.pdf.pageCount";
    static final String FAILURE = "finsam.pdf.failure";

    @Override
    public PageDeviceRender createRender(IEmitterServices services) throws EngineException {
        return new UaPdfRender(services);
    }
}
