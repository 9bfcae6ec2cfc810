package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.DataFileException;
import org.isnad.Failure;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: {@code java -jar isnad.jar extract page.txt}.
 *
 * <p>Results go to standard output, messages to standard error, both in UTF-8 whatever the
 * platform's encoding is. Exit codes: 0, all is well; 1, a document couldn't be read or the program
 * failed; 2, the arguments or a file are wrong, said in one line with the remedy; 141, as of other
 * programs, if whoever read standard output has closed it.
 */
@Command(
    name = "isnad",
    description =
        "Reads Arabic news: people, countries, organisations, places, dates, and who did what to"
            + " whom.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;

  /** What a shell says of a program that the signal of a closed pipe has ended. */
  static final int CLOSED_PIPE = 141;

  private static final String OPTION = "--";

  private final Function<Wishes, ? extends ArticleReader> readers;
  private final Terminals terminals;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Say of whatever goes wrong where in the program it did.")
  private boolean debug;

  @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

  /**
   * @param readers gives what reads articles, asked for only once there is something to read
   */
  Main(Function<Wishes, ? extends ArticleReader> readers) {
    this(readers, Terminals.NONE);
  }

  /**
   * @param terminals which of the streams are terminals
   */
  Main(Function<Wishes, ? extends ArticleReader> readers, Terminals terminals) {
    this.readers = readers;
    this.terminals = terminals;
  }

  /** Runs the command that {@code args} name, and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(runInProcess(IsnadReader::new, args));
  }

  /**
   * Runs a command on the process's own streams. What the libraries below print meanwhile is
   * neither a result nor a message of ours, and is dropped.
   */
  static int runInProcess(Function<Wishes, ? extends ArticleReader> readers, String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    out.flush();
    err.flush();
    System.setOut(nowhere());
    System.setErr(nowhere());
    try {
      return new Main(readers, Terminals.OF_PROCESS)
          .run(
              args,
              new FileInputStream(FileDescriptor.in),
              new FileOutputStream(FileDescriptor.out),
              new FileOutputStream(FileDescriptor.err));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
  }

  /**
   * Runs the command that {@code args} name.
   *
   * @return the exit code
   */
  int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Console console = new Console(in, out, err, terminals, () -> debug);
    try {
      return commands(console).execute(args);
    } catch (OutOfMemoryError e) {
      console.say("out of memory: give Java more, e.g. java -Xmx4g -jar isnad.jar ...");
      console.trace(e);
      return FAILED;
    } catch (NoClassDefFoundError e) {
      return jarMissing(console, e, e);
    } catch (StackOverflowError | LinkageError e) {
      return faulty(console, e);
    } finally {
      console.flush();
    }
  }

  private CommandLine commands(Console console) {
    Supplier<ArticleReader> reader = () -> readers.apply(Wishes.none());
    return new CommandLine(this)
        .addSubcommand(new ExtractCommand(console, readers))
        .addSubcommand(new DemoCommand(console, reader))
        .addSubcommand(new EvaluateCommand(console, reader))
        .addSubcommand(new TrainNamesCommand(console))
        .addSubcommand(new AutoComplete.GenerateCompletion())
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(console.results(), true, UTF_8))
        .setErr(new PrintWriter(console.messages(), true, UTF_8))
        .setParameterExceptionHandler((e, args) -> misused(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
  }

  private static int misused(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.say(e.getMessage() + meant(e) + "; see " + command + " --help");
    return BAD_INPUT;
  }

  /** The option or command that was misspelt, where one is near to what was written. */
  private static String meant(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? meant(unmatched.getUnmatched().get(0), e.getCommandLine().getCommandSpec())
            .map(name -> ": did you mean " + name + "?")
            .orElse("")
        : "";
  }

  private static Optional<String> meant(String written, CommandSpec command) {
    if (!written.startsWith("-")) {
      return Nearest.to(written, command.subcommands().keySet());
    }
    String name = written.replaceFirst("=.*", "").replaceFirst("^-+", "");
    List<String> options =
        command.optionsMap().keySet().stream()
            .filter(option -> option.startsWith(OPTION))
            .map(option -> option.substring(OPTION.length()))
            .toList();
    return Nearest.to(name, options).map(OPTION::concat);
  }

  private static int failed(Console console, Exception e) {
    if (e instanceof BadInputException || e instanceof DataFileException) {
      console.say(String.valueOf(e.getMessage()));
      console.trace(e);
      return BAD_INPUT;
    }
    if (e.getCause() instanceof ClassNotFoundException missing) {
      return jarMissing(console, missing, e);
    }
    return e instanceof ClosedPipeException ? CLOSED_PIPE : faulty(console, e);
  }

  /** What a user of the library would add, the command line has beside it. */
  private static int jarMissing(Console console, Throwable named, Throwable thrown) {
    console.say(
        "a jar is missing, for the class "
            + String.valueOf(named.getMessage()).replace('/', '.')
            + " isn't on the class path: keep the folder lib beside isnad.jar whole");
    console.trace(thrown);
    return BAD_INPUT;
  }

  private static int faulty(Console console, Throwable fault) {
    console.say(
        "this is a fault of the program, please report it: " + Failure.of(fault).withOwnFrame());
    console.trace(fault);
    return FAILED;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "Say what to do: " + commands);
  }

  /** The version that the jar's manifest names. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"isnad " + (version == null ? "(not packaged)" : version)};
    }
  }
}
