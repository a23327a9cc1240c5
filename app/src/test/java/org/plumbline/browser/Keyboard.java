package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a page without a mouse and without JavaScript. */
final class Keyboard {
    private static final int MOST_STEPS = 200;

    private final Page page;

    private Keyboard(Page page) {
        this.page = page;
    }

    /** A new window in which nothing is scripted. */
    static BrowserContext context(Chromium chromium) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1280, 900));
    }

    /**
     * Signs in by the form.
     *
     * @param server such as {@code http://localhost:8080}
     */
    static Keyboard signedIn(BrowserContext context, String server, String name, String password) {
        Page page = context.newPage();
        page.navigate(server + "/sign-in");
        page.locator("input[name=name]").focus();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return new Keyboard(page);
    }

    Page page() {
        return page;
    }

    String main() {
        return page.locator("main").innerText();
    }

    void open(String address) {
        page.navigate(address);
    }

    /** Follows a link of these words, or else one that has them among others. */
    void follow(String link) {
        Locator exactly = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true));
        Locator among = page.locator("a", new Page.LocatorOptions().setHasText(link));
        press(exactly.count() > 0 ? exactly.first() : among.first());
    }

    void press(String button) {
        press(page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first());
    }

    /** Types into the field of a name. */
    void write(String name, String text) {
        reach(page.locator("main [name=" + name + "]").first());
        page.keyboard().type(text);
    }

    /** Of radio buttons the keyboard reaches the group; the arrows then go through it. */
    void choose(String words) {
        Locator wanted = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words))
                .first();
        reach(page.locator("input[name=" + wanted.getAttribute("name") + "]").first());
        page.keyboard().press("Space");
        for (int pressed = 0; pressed < 10 && !wanted.isChecked(); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).as(words).isTrue();
    }

    /** Ticks the box of these words. */
    void tick(String words) {
        reach(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .first());
        page.keyboard().press("Space");
    }

    /** The first of the radio buttons of a name. */
    void chooseFirst(String name) {
        reach(page.locator("main input[name=" + name + "]").first());
        page.keyboard().press("Space");
    }

    private void press(Locator target) {
        reach(target);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Presses the tab key until something has the focus; of radio buttons, the one of its group that can have it. */
    private void reach(Locator target) {
        page.locator("body").evaluate("() => document.activeElement && document.activeElement.blur()");
        for (int pressed = 0; pressed < MOST_STEPS; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement || (element.type === 'radio'"
                    + " && document.activeElement.name === element.name)")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + target + " on " + page.url());
    }
}
