package org.isnad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.text.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * The library on a class path where a data file is another one, as a user's folder before its jar
 * would make it: its classes loaded anew, each once.
 */
final class DamagedModels {

  private static final String MODELS = "org/isnad/models/";

  private final Loader loader = new Loader();

  /** What was loaded of the library's own files, by its class; they are slow to read. */
  private final Map<Class<?>, Object> whole = new HashMap<>();

  /** The content of a data file of the library. */
  static String content(String file) {
    try (InputStream in =
        requireNonNull(DataTable.class.getResourceAsStream("/" + MODELS + file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  /**
   * Loads what is read from a file when the file holds something else.
   *
   * @param method the static method that reads it, as {@code text.Words#read}; its parameters are
   *     what the static method {@code load} of their own classes gives of the whole files
   * @return what it throws, if it throws
   */
  Optional<Throwable> load(String method, String file, byte[] content) {
    String[] parts = method.split("#");
    try {
      Method reader = method(loader.loadClass("org.isnad." + parts[0]), parts[1]);
      Object[] arguments = arguments(reader);
      loader.replaced.put(MODELS + file, content);
      reader.invoke(null, arguments);
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(requireNonNull(e.getCause()));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method, e);
    } finally {
      loader.replaced.remove(MODELS + file);
    }
  }

  private static Method method(Class<?> owner, String name) {
    Method method =
        Arrays.stream(owner.getDeclaredMethods())
            .filter(declared -> declared.getName().equals(name))
            .min(Comparator.comparing(Method::getParameterCount))
            .orElseThrow(() -> new AssertionError(owner.getName() + " has no method " + name));
    method.setAccessible(true);
    return method;
  }

  private Object[] arguments(Method reader) throws ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : reader.getParameterTypes()) {
      if (!whole.containsKey(type)) {
        whole.put(type, requireNonNull(method(type, "load").invoke(null)));
      }
      arguments.add(requireNonNull(whole.get(type)));
    }
    return arguments.toArray();
  }

  /** The problems that the same finds; none where it loads. */
  List<String> problems(String method, String file, String content) {
    Optional<Throwable> thrown = load(method, file, content.getBytes(UTF_8));
    if (thrown.isPresent() && !(thrown.get() instanceof DataFileException)) {
      throw new AssertionError(file + ": not a DataFileException", thrown.get());
    }
    return thrown.map(e -> ((DataFileException) e).problems()).orElse(List.of());
  }

  /** Defines the library's own classes but for the exception, which both sides must know. */
  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> replaced = new ConcurrentHashMap<>();

    Loader() {
      super(DamagedModels.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("org.isnad.") || name.equals(DataFileException.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      byte[] other = replaced.get(name);
      return other == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(other);
    }
  }
}
