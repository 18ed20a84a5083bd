// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import se.finsam.analysis.plan.PlanException;
import se.finsam.api.ExportException;
import se.finsam.core.statement.StatementException;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ParameterException;
import se.finsam.engine.PresetException;
import se.finsam.model.file.AssociationFileException;
import se.finsam.plugins.PluginException;
import se.finsam.report.ReportException;

/** The command {@code workbench}: nothing by itself but help. */
@Command(name = "workbench", synopsisSubcommandLabel = "COMMAND")
final class Workbench implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    private final Environment environment;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Workbench(Environment environment) {
        this.environment = environment;
    }

    /** Leaves all plug-ins out of this run. */
    @Option(names = "--safe", scope = CommandLine.ScopeType.INHERIT)
    private void safe(boolean safe) {
        environment.plugins().safe(safe);
    }

    /** Folders of extensions that need no code, for this run. */
    @Option(names = "--extensions", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
    private void extensions(@Nullable List<Path> folders) {
        if (folders == null || folders.isEmpty()) {
            return;
        }
        for (var folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CommandLine.ParameterException(spec.commandLine(), environment.text("noFolder", folder));
            }
        }
        environment.plugins().extensions(folders);
    }

    /** Runs a command line and gives the exit code. */
    static int run(Environment environment, String... arguments) {
        var command = new CommandLine(new Workbench(environment));
        command.addSubcommand("demo", new DemoCommand(environment));
        command.addSubcommand("report", new ReportCommand(environment));
        command.addSubcommand("show", new ShowCommand(environment));
        command.addSubcommand("compare", new CompareCommand(environment));
        command.addSubcommand("check", new CheckCommand(environment));
        command.addSubcommand("plan", new PlanCommand(environment));
        command.addSubcommand("import", new ImportCommand(environment));
        command.addSubcommand("export", new ExportCommand(environment));
        command.addSubcommand("list", new ListCommand(environment));
        command.addSubcommand("describe", new DescribeCommand(environment));
        command.addSubcommand("new", new NewCommand(environment));
        command.addSubcommand("new-plugin", new NewPluginCommand(environment));
        command.addSubcommand("presets", PresetsCommand.line(environment));
        command.addSubcommand("install", new InstallCommand(environment));
        command.addSubcommand("plugins", new PluginsCommand(environment));
        command.addSubcommand("trust", new TrustCommand(environment));
        command.addSubcommand("uninstall", new UninstallCommand(environment));
        command.addSubcommand("disable", new DisableCommand(environment));
        command.addSubcommand("enable", new EnableCommand(environment));
        command.setOut(environment.out());
        command.setErr(environment.err());
        command.setResourceBundle(environment.messages());
        command.getCommandSpec().version("Finsam Workbench " + environment.version());
        command.setParameterExceptionHandler((e, args) -> usage(environment, e));
        command.setExecutionExceptionHandler((e, line, result) -> failed(environment, e));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        return command.execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(environment.out());
    }

    private static int usage(Environment environment, CommandLine.ParameterException e) {
        environment.err().println("workbench: " + complaint(environment, e));
        environment
                .err()
                .println(environment.text(
                        "seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** What is wrong with a command line, in the user's language. */
    private static String complaint(Environment environment, CommandLine.ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                environment.text(
                        "missing",
                        missing.getMissing().stream()
                                .map(Workbench::name)
                                .distinct()
                                .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> {
                var suggestions = String.join(", ", unmatched.getSuggestions());
                var unknown = environment.text("unknown", String.join(" ", unmatched.getUnmatched()));
                yield suggestions.isEmpty() ? unknown : unknown + environment.text("perhaps", suggestions);
            }
            case OverwrittenOptionException twice -> environment.text("twice", name(twice.getOverwritten()));
            case CommandLine.ParameterException value
            when value.getArgSpec() != null && value.getValue() != null ->
                environment.text("badValue", value.getValue(), name(value.getArgSpec()), values(value.getArgSpec()));
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The values that an argument knows, else what stands for one in the help. */
    private static String values(ArgSpec argument) {
        var type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                : argument.paramLabel();
    }

    private static int failed(Environment environment, Exception e) {
        return switch (e) {
            case CommandException known -> report(environment, known.exitCode(), String.valueOf(known.getMessage()));
            case AssociationFileException file ->
                report(environment, ExitCode.INPUT, file.text().in(environment.language()));
            case PlanException plan ->
                report(environment, ExitCode.INPUT, plan.text().in(environment.language()));
            case ParameterException setting ->
                report(environment, ExitCode.USAGE, setting.text().in(environment.language()));
            case PresetException presets ->
                report(environment, ExitCode.INPUT, presets.text().in(environment.language()));
            case ExportException nothing ->
                report(environment, ExitCode.INPUT, nothing.text().in(environment.language()));
            case ContributionException faulty ->
                report(environment, ExitCode.PARTIAL, faulty.text().in(environment.language()));
            case StatementException statement ->
                report(environment, ExitCode.INPUT, statement.text().in(environment.language()));
            case ReportException document ->
                report(
                        environment,
                        document.reason() == ReportException.Reason.OUTPUT ? ExitCode.PARTIAL : ExitCode.INPUT,
                        String.valueOf(document.getMessage()));
            case PluginException plugin ->
                report(environment, ExitCode.INPUT, plugin.text().in(environment.language()));
            default -> internal(environment, e);
        };
    }

    private static int report(Environment environment, int code, String message) {
        environment.err().println("workbench: " + message);
        return code;
    }

    private static int internal(Environment environment, Exception e) {
        var trace = new StringWriter();
        var writer = new PrintWriter(trace);
        e.printStackTrace(writer);
        writer.flush();
        var stamp = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").format(LocalDateTime.now());
        var log = environment.logs().resolve("error-" + stamp + ".log");
        return report(environment, ExitCode.INTERNAL, environment.text("internal", e, written(log, trace.toString())));
    }

    private static String written(Path log, String text) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(log, text);
            return log.toString();
        } catch (IOException e) {
            return text;
        }
    }
}
