// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.command.SetAttribute;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** A page that is no good does not pass. */
class EditorPageContractTest {
    /** A page that keeps the contract; each faulty one is another in one thing. */
    private static class Page implements EditorPage {
        private static final Text WORDS = new Text("Ett förbund", "An association");

        PageContext context;
        Label label;

        @Override
        public void create(Composite parent, PageContext given) {
            context = given;
            label = new Label(parent, SWT.NONE);
        }

        @Override
        public void refresh() {
            label.setText(
                    UiLanguage.in(WORDS) + " " + context.session().association().getName());
        }

        @Override
        public void setFocus() {
            label.setFocus();
        }
    }

    private interface Maker {
        EditorPage make();
    }

    private static EditorPageContract of(Maker maker) {
        return of(maker, Duration.ofSeconds(3));
    }

    private static EditorPageContract of(Maker maker, Duration patience) {
        var contract = new EditorPageContract() {
            @Override
            protected String id() {
                return "tried";
            }

            @Override
            EditorPage make() {
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

    @Test
    void oneThatKeepsTheContractPasses() throws Exception {
        var good = of(Page::new);
        good.itShowsAnyAssociationAndChangesNothing();
        good.itSpeaksTheLanguageOfTheWindow();
        good.itFollowsChangesThatAreUndoneAndDoneAgain();
        good.itIsAskedForThingsThatItDoesNotKnow();
        good.itGivesBackWhatItTakesOfTheWindow();
        good.itDoesNotHoldTheWindowOnLargeData();
    }

    @Test
    void oneThatNeedsAYearFails() {
        assertBroken(
                of(() -> new Page() {
                    @Override
                    public void refresh() {
                        label.setText("" + context.session().reportYear().orElseThrow());
                    }
                })::itShowsAnyAssociationAndChangesNothing,
                "NoSuchElementException");
    }

    @Test
    void oneThatShowsNothingFails() {
        assertBroken(
                of(() -> new Page() {
                    @Override
                    public void create(Composite parent, PageContext given) {}

                    @Override
                    public void refresh() {}

                    @Override
                    public void setFocus() {}
                })::itShowsAnyAssociationAndChangesNothing,
                "no widget");
    }

    @Test
    void oneThatChangesWhatItShowsFails() {
        assertBroken(
                of(() -> new Page() {
                    @Override
                    public void create(Composite parent, PageContext given) {
                        super.create(parent, given);
                        given.execute(SetAttribute.create(
                                given.session().association(), FinsamPackage.Literals.NAMED__NAME, "Mitt förbund"));
                    }
                })::itShowsAnyAssociationAndChangesNothing,
                "changes what it shows");
    }

    @Test
    void oneThatSpeaksOneLanguageFails() {
        assertBroken(
                of(() -> new Page() {
                    @Override
                    public void refresh() {
                        label.setText("Ett förbund");
                    }
                })::itSpeaksTheLanguageOfTheWindow,
                "the same words");
    }

    @Test
    void oneThatKeepsWhatWasUndoneFails() {
        assertBroken(
                of(() -> new Page() {
                    private String all = "";

                    @Override
                    public void refresh() {
                        all += context.session().association().getName();
                        label.setText(all);
                    }
                })::itFollowsChangesThatAreUndoneAndDoneAgain,
                "when all is undone");
    }

    @Test
    void oneThatClaimsEverythingFails() {
        assertBroken(
                of(() -> new Page() {
                    @Override
                    public boolean shows(Object target) {
                        return true;
                    }
                })::itIsAskedForThingsThatItDoesNotKnow,
                "anything");
    }

    @Test
    void oneThatLeaksAPictureFails() {
        assertBroken(
                of(() -> new Page() {
                    @Override
                    public void create(Composite parent, PageContext given) {
                        super.create(parent, given);
                        label.setImage(new Image(parent.getDisplay(), 16, 16));
                    }
                })::itGivesBackWhatItTakesOfTheWindow,
                "not disposed of");
    }

    @Test
    void oneThatHoldsTheWindowFails() {
        var patience = Duration.ofMillis(20);
        Maker slow = () -> new Page() {
            @Override
            public void refresh() {
                var end = System.nanoTime() + 2 * patience.toNanos();
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            }
        };
        assertBroken(of(slow, patience)::itDoesNotHoldTheWindowOnLargeData, "in a job");
    }
}
