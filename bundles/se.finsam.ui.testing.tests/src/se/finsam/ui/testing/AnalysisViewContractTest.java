// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.finsam.api.Progress;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** A view that is no good does not pass. */
class AnalysisViewContractTest {
    /** A view that keeps the contract; each faulty one is another in one thing. */
    private static class View implements AnalysisView {
        private static final Text WORDS = new Text("Ett förbund", "An association");

        ViewContext context;
        Label label;

        @Override
        public void create(Composite parent, ViewContext around) {
            context = around;
            label = new Label(parent, SWT.NONE);
        }

        @Override
        public void show(Session session) {
            var name = session.association().getName();
            context.compute(progress -> told(name, progress), label::setText);
        }

        String told(String name, Progress progress) {
            progress.checkCancelled();
            return UiLanguage.in(WORDS) + " " + name;
        }

        @Override
        public void setFocus() {
            label.setFocus();
        }
    }

    private interface Maker {
        AnalysisView make();
    }

    private static AnalysisViewContract of(Maker maker) {
        return of(maker, Duration.ofSeconds(3));
    }

    private static AnalysisViewContract of(Maker maker, Duration patience) {
        var contract = new AnalysisViewContract() {
            @Override
            protected String id() {
                return "tried";
            }

            @Override
            AnalysisView make() {
                return maker.make();
            }

            @Override
            Duration patience() {
                return patience;
            }

            @Override
            ContributionRegistry registry() {
                return new ContributionRegistry(List.of());
            }
        };
        contract.requireDisplay();
        return contract;
    }

    private static void assertBroken(Executable test, String word) {
        var failure = assertThrows(Throwable.class, test);
        assertTrue(failure.toString().contains(word), failure::toString);
    }

    private static void spin(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void oneThatKeepsTheContractPasses() throws Exception {
        var good = of(View::new);
        good.itShowsAnyAssociationAndChangesNothing();
        good.itStandsThereWithoutAnAssociationBeforeAndAfterOne();
        good.itSpeaksTheLanguageOfTheWindow();
        good.itFollowsChangesThatAreUndoneAndDoneAgain();
        good.itTakesUpWhatItHasKept();
        good.itGivesBackWhatItTakesOfTheWindow();
        good.itDoesNotHoldTheWindowOnLargeData();
        good.itEndsWhatItComputesWhenItIsClosed();
    }

    @Test
    void oneThatNeedsAYearFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    public void show(Session session) {
                        label.setText("" + session.reportYear().orElseThrow());
                    }
                })::itShowsAnyAssociationAndChangesNothing,
                "NoSuchElementException");
    }

    @Test
    void oneWhoseWorkThrowsFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    String told(String name, Progress progress) {
                        throw new IllegalStateException("no use");
                    }
                })::itShowsAnyAssociationAndChangesNothing,
                "no use");
    }

    @Test
    void oneThatShowsNothingFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    public void create(Composite parent, ViewContext around) {}

                    @Override
                    public void show(Session session) {}

                    @Override
                    public void setFocus() {}
                })::itShowsAnyAssociationAndChangesNothing,
                "no widget");
    }

    @Test
    void oneThatChangesWhatItShowsFails() {
        assertBroken(
                of(() -> new View() {
                    private boolean done;

                    @Override
                    public void show(Session session) {
                        if (!done) {
                            done = true;
                            context.execute(SetAttribute.create(
                                    session.association(), FinsamPackage.Literals.NAMED__NAME, "Mitt förbund"));
                        }
                    }
                })::itShowsAnyAssociationAndChangesNothing,
                "changes what it shows");
    }

    @Test
    void oneThatNeedsAnAssociationWhenItIsMadeFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    public void create(Composite parent, ViewContext around) {
                        super.create(parent, around);
                        around.session().orElseThrow();
                    }
                })::itStandsThereWithoutAnAssociationBeforeAndAfterOne,
                "NoSuchElementException");
    }

    @Test
    void oneThatAsksForTheAssociationThatIsClosedFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    public void cleared() {
                        show(context.session().orElseThrow());
                    }
                })::itStandsThereWithoutAnAssociationBeforeAndAfterOne,
                "NoSuchElementException");
    }

    @Test
    void oneThatSpeaksOneLanguageFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    String told(String name, Progress progress) {
                        return "Ett förbund";
                    }
                })::itSpeaksTheLanguageOfTheWindow,
                "the same words");
    }

    @Test
    void oneThatKeepsWhatWasUndoneFails() {
        assertBroken(
                of(() -> new View() {
                    private String all = "";

                    @Override
                    public void show(Session session) {
                        all += session.association().getName();
                        label.setText(all);
                    }
                })::itFollowsChangesThatAreUndoneAndDoneAgain,
                "when all is undone");
    }

    @Test
    void oneThatForgetsWhatItHasKeptFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    public Map<String, String> keep() {
                        return Map.of("times", context.kept().getOrDefault("times", "") + "I");
                    }
                })::itTakesUpWhatItHasKept,
                "opened again");
    }

    @Test
    void oneThatLeaksAPictureFails() {
        assertBroken(
                of(() -> new View() {
                    @Override
                    public void create(Composite parent, ViewContext around) {
                        super.create(parent, around);
                        label.setImage(new Image(parent.getDisplay(), 16, 16));
                    }
                })::itGivesBackWhatItTakesOfTheWindow,
                "not disposed of");
    }

    @Test
    void oneThatHoldsTheWindowFails() {
        var patience = Duration.ofMillis(20);
        Maker slow = () -> new View() {
            @Override
            public void show(Session session) {
                spin(patience.multipliedBy(2));
            }
        };
        assertBroken(of(slow, patience)::itDoesNotHoldTheWindowOnLargeData, "in compute");
    }

    @Test
    void oneThatComputesOnWhenItIsClosedFails() {
        var patience = Duration.ofMillis(20);
        Maker deaf = () -> new View() {
            @Override
            String told(String name, Progress progress) {
                spin(Duration.ofSeconds(1));
                return name;
            }
        };
        assertBroken(of(deaf, patience)::itEndsWhatItComputesWhenItIsClosed, "nobody waits");
    }
}
