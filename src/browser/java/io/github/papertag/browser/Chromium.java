package io.github.papertag.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's chromium without a window; tests that need it are skipped where it is not installed. */
final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Far more than a page needs on a busy machine, and less than the driver's own three minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final JsonMapper JSON = new JsonMapper();

    private final ChromeDriver driver;

    Chromium() {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: needs Debian's packages chromium and chromium-driver");
        // Named, so that Selenium does not look for a driver on the network.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        driver = new ChromeDriver(service, options());
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
    }

    /** How a page is shown. */
    enum View {
        LIGHT("light", "", 1280, 900),
        DARK("dark", "", 1280, 900),
        PRINT("light", "print", 800, 1130),
        PHONE("light", "", 390, 844);

        private final String scheme;
        private final String media;
        private final int width;
        private final int height;

        View(String scheme, String media, int width, int height) {
            this.scheme = scheme;
            this.media = media;
            this.width = width;
            this.height = height;
        }

        /** The name as it stands in names of files. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        return options;
    }

    /** Opens a page afresh and forgets what was logged before. */
    void open(Path page, View view) {
        driver.get("about:blank");
        console();
        requests();
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        view.media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", view.scheme),
                                // A page that glides would move away under the click.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        view.width,
                        "height",
                        view.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        view == View.PHONE));
        driver.get(url(page));
    }

    /** Opens a page whose script must not run. */
    void openWithoutScript(Path page) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        open(page, View.LIGHT);
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    static String url(Path page) {
        return page.toAbsolutePath().toUri().toString();
    }

    /** What was written to the console since the page was opened or this was asked. */
    List<String> console() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    /** Addresses that the page asked for since it was opened or this was asked. */
    List<String> requests() {
        return StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(entry -> message(entry.getMessage()))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asText())
                .toList();
    }

    /**
     * What axe-core finds wrong: a line each of rule, what it asks for, and where. What is folded is unfolded, and of
     * brothers of the same make (rows, papers, marks of a plot) the first three are looked at and the others taken out of
     * the page: on ten thousand elements axe-core needs minutes.
     */
    List<String> violations() {
        driver.executeScript("""
                document.querySelectorAll("details").forEach(each => { each.open = true; });
                for (const parent of [...document.querySelectorAll("body *")]) {
                    const seen = new Map();
                    for (const child of [...parent.children]) {
                        const make = child.tagName + " " + child.getAttribute("class");
                        seen.set(make, (seen.get(make) ?? 0) + 1);
                        if (seen.get(make) > 3 && !["TH", "TD", "SECTION"].includes(child.tagName)) child.remove();
                    }
                }
                """);
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({ resultTypes: ["violations"] }).then(result => done(result.violations.map(each =>
                    each.id + ": " + each.help + ": " + each.nodes.slice(0, 3).map(node => node.html).join(" "))));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** Writes what is to be seen to a file in the screenshots' folder. */
    void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        File taken = driver.getScreenshotAs(OutputType.FILE);
        Files.move(taken.toPath(), SCREENSHOTS.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }

    Object run(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "null");
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Texts of the elements that are to be seen. */
    List<String> texts(String selector) {
        Object texts = driver.executeScript("""
                return [...document.querySelectorAll(arguments[0])]
                    .filter(each => each.checkVisibility()).map(each => each.innerText.trim());
                """, selector);
        return ((List<?>) Objects.requireNonNull(texts))
                .stream().map(String::valueOf).toList();
    }

    /** Waits until the text of an element is as wanted: pages react after a short pause in typing. */
    void await(String selector, String text) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(any -> element(selector).getText().equals(text));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static JsonNode message(String entry) {
        try {
            return JSON.readTree(entry).path("message");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
