#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 18909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(49154);
const { Command } = __nccwpck_require__(34348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(41135);
const { Help } = __nccwpck_require__(79754);
const { Option } = __nccwpck_require__(45240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 49154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(78474).EventEmitter);
const childProcess = __nccwpck_require__(31421);
const path = __nccwpck_require__(76760);
const fs = __nccwpck_require__(73024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(49154);
const { CommanderError } = __nccwpck_require__(41135);
const { Help, stripColor } = __nccwpck_require__(79754);
const { Option, DualOptions } = __nccwpck_require__(45240);
const { suggestSimilar } = __nccwpck_require__(65030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 41135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 79754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(49154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 45240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 65030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau\u2013Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 38336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ suffixesOf),
/* harmony export */   d: () => (/* binding */ azureService)
/* harmony export */ });
// learn.microsoft.com, "Important considerations for workload identity federation" and "Microsoft Entra authentication
// endpoints".
const PUBLIC = { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' };
const GOVERNMENT = {
    authority: 'login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
};
const CHINA = { authority: 'login.chinacloudapi.cn', audience: 'api://AzureADTokenExchangeChina' };
// Tokens of Azure Resource Manager are refused by registries with "authentication-as-arm" off; azure-cli asks for this
// one in every cloud.
const REGISTRY_SCOPE = 'https://containerregistry.azure.net/.default';
/** The ends of host names, each with the cloud that it belongs to. */
const SERVICES = [
    ['registry', 'azurecr.io', PUBLIC],
    ['registry', 'azurecr.us', GOVERNMENT],
    ['registry', 'azurecr.cn', CHINA],
    ['vault', 'vault.azure.net', PUBLIC],
    ['vault', 'vault.usgovcloudapi.net', GOVERNMENT],
    ['vault', 'vault.azure.cn', CHINA],
    ['vault', 'managedhsm.azure.net', PUBLIC],
    ['vault', 'managedhsm.usgovcloudapi.net', GOVERNMENT],
    ['vault', 'managedhsm.azure.cn', CHINA],
];
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/**
 * The service of Azure that has this host name, compared exactly: one label before the suffix, nothing around it;
 * undefined: it is none, and gets no token.
 */
function azureService(kind, host) {
    const dot = host.indexOf('.');
    const suffix = host.slice(dot + 1);
    const found = SERVICES.find(([ofKind, end]) => ofKind === kind && end === suffix);
    if (!found || !LABEL.test(host.slice(0, dot)))
        return undefined;
    const [, , cloud] = found;
    return { host, cloud, scope: kind === 'registry' ? REGISTRY_SCOPE : `https://${suffix}/.default` };
}
/** The ends of the host names of this kind, for messages. */
function suffixesOf(kind) {
    return SERVICES.filter(([ofKind]) => ofKind === kind).map(([, suffix]) => suffix);
}


/***/ }),

/***/ 45737:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _github_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98923);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73981);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(21739);



const environment = (0,_github_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Q)();
const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .processTerminal */ .q)(environment.variables);
const exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(process.argv.slice(2), { environment, terminal });
// Requests that no longer matter may hang: the command is over once its answer is written.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 73981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48179);
/* harmony import */ var _request_fix_language_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6820);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10083);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76167);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(15789);
/* harmony import */ var _verification_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65566);






const FIRST_COMMANDS = `What most people need first:

  Was this image built by that repository?
    ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf} verify ghcr.io/acme/app:v1 --repo acme/app

  Are the base images of this Dockerfile what they should be?
    ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf} verify --dockerfile Dockerfile

  What exactly does its provenance say?
    ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf} verify ghcr.io/acme/app:v1 --repo acme/app --explain`;
/** In the order in which help shows them. Each is loaded where it is asked for, or where all are shown. */
const COMMANDS = new Map([
    [
        'verify',
        async (surroundings, onEnd) => (await __nccwpck_require__.e(/* import() */ 5627).then(__nccwpck_require__.bind(__nccwpck_require__, 45627))).verifyCommand(surroundings, FIRST_COMMANDS, onEnd),
    ],
    ['policy', async (...to) => (await __nccwpck_require__.e(/* import() */ 6924).then(__nccwpck_require__.bind(__nccwpck_require__, 86924))).policyCommand(...to)],
    ['exception', async (...to) => (await __nccwpck_require__.e(/* import() */ 6713).then(__nccwpck_require__.bind(__nccwpck_require__, 76713))).exceptionCommand(...to)],
    ['preflight', async (...to) => (await __nccwpck_require__.e(/* import() */ 9853).then(__nccwpck_require__.bind(__nccwpck_require__, 29853))).preflightCommand(...to)],
    ['lint', async (...to) => (await __nccwpck_require__.e(/* import() */ 4995).then(__nccwpck_require__.bind(__nccwpck_require__, 14995))).lintCommand(...to)],
    ['adopt', async (...to) => (await __nccwpck_require__.e(/* import() */ 2380).then(__nccwpck_require__.bind(__nccwpck_require__, 22380))).adoptCommand(...to)],
    ['explain', async (...to) => (await __nccwpck_require__.e(/* import() */ 8349).then(__nccwpck_require__.bind(__nccwpck_require__, 8349))).explainCommand(...to)],
    ['who', async (...to) => (await __nccwpck_require__.e(/* import() */ 6738).then(__nccwpck_require__.bind(__nccwpck_require__, 26738))).whoCommand(...to)],
    ['sign', async (...to) => (await __nccwpck_require__.e(/* import() */ 4791).then(__nccwpck_require__.bind(__nccwpck_require__, 24791))).signCommand(...to)],
    ['resume', async (...to) => (await __nccwpck_require__.e(/* import() */ 5129).then(__nccwpck_require__.bind(__nccwpck_require__, 25129))).resumeCommand(...to)],
    ['copy', async (...to) => (await Promise.all(/* import() */[__nccwpck_require__.e(8875), __nccwpck_require__.e(2447)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82447))).copyCommand(...to)],
    ['probe', async (...to) => (await __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 10509))).probeCommand(...to)],
    [
        'generate-key-pair',
        async (...to) => (await __nccwpck_require__.e(/* import() */ 9521).then(__nccwpck_require__.bind(__nccwpck_require__, 39521))).generateKeyPairCommand(...to),
    ],
]);
function named([first = '']) {
    const load = COMMANDS.get(first);
    return load ? [load] : [...COMMANDS.values()];
}
/** Runs the command line. @returns the exit code */
async function runCommand(args, surroundings) {
    const { terminal } = surroundings;
    let exitCode = 0;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(_shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf)
        .description(`Tells who built a container image, from what, and whether it may run.\n\n${FIRST_COMMANDS}`)
        .version(_shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolVersion */ .fX, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .configureHelp({ minWidthToWrap: 30 })
        .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err((0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafeLines */ .Dy)(text)),
        getOutHelpWidth: () => 80,
        getErrHelpWidth: () => 80,
    })
        .showSuggestionAfterError()
        .exitOverride();
    const onEnd = (code) => void (exitCode = code);
    const commands = await Promise.all(named(args).map((load) => load(surroundings, onEnd)));
    for (const command of commands)
        program.addCommand(command.copyInheritedSettings(program));
    try {
        await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        return args.length === 0 ? _verification_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .USAGE_EXIT_CODE */ .J5 : tell(error, terminal);
    }
}
function tell(error, terminal) {
    // Help and version end in this way as well; what is wrong was said by then.
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode === 0 ? 0 : _verification_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .USAGE_EXIT_CODE */ .J5;
    if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        terminal.err(`error: a defect of ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf}, please report it: ${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafeLines */ .Dy)(trace)}\n`);
        return _verification_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai['could-not-tell'];
    }
    terminal.err(`error: ${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafeLines */ .Dy)((0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)((0,_request_fix_language_js__WEBPACK_IMPORTED_MODULE_1__/* .failureIn */ .Q6)('command', error)))}\n`);
    return error.class === 'usage' ? _verification_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .USAGE_EXIT_CODE */ .J5 : _verification_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai['could-not-tell'];
}


/***/ }),

/***/ 21739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ processTerminal)
});

// UNUSED EXPORTS: wantsColour

;// CONCATENATED MODULE: external "node:readline/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./lib/report/page.js
var page = __nccwpck_require__(99147);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(10083);
;// CONCATENATED MODULE: ./lib/command/terminal.js




/** Tables become hard to read beyond. */
const MAX_WIDTH = 140;
const MIN_WIDTH = 40;
/**
 * @param variables of the environment: `FORCE_COLOR` (force-color.org), `NO_COLOR` (no-color.org) and `TERM` say
 *   whether colours are wanted
 */
function processTerminal(variables) {
    const style = ({ isTTY, columns }) => ({
        colour: wantsColour(variables, isTTY),
        width: isTTY && columns > 0 ? Math.min(Math.max(columns, MIN_WIDTH), MAX_WIDTH) : page/* PLAIN */.tZ.width,
    });
    return {
        out: (written) => void process.stdout.write(written),
        err: (written) => void process.stderr.write(written),
        stdin: () => process.stdin,
        outStyle: style(process.stdout),
        errStyle: style(process.stderr),
        errIsTerminal: process.stderr.isTTY,
        ...(process.stdin.isTTY && process.stderr.isTTY && { askSecret }),
    };
}
async function askSecret(question) {
    process.stderr.write(question);
    const unseen = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = (0,promises_namespaceObject.createInterface)({ input: process.stdin, output: unseen, terminal: true });
    const aborted = new AbortController();
    lines.on('SIGINT', () => aborted.abort());
    try {
        return await lines.question('', { signal: aborted.signal });
    }
    catch (cause) {
        throw new failure/* Failure */.HR({ class: 'usage', code: 'interrupted', what: 'interrupted: nothing was done', cause });
    }
    finally {
        lines.close();
        process.stderr.write('\n');
    }
}
/** What is forced counts before what is refused, as in Node.js itself. */
function wantsColour({ FORCE_COLOR, NO_COLOR, TERM }, isTerminal) {
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTerminal && !NO_COLOR && TERM !== 'dumb';
}


/***/ }),

/***/ 19747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ EARLIER_RELEASES),
  S: () => (/* binding */ notOlder)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(10083);
;// CONCATENATED MODULE: ./lib/expectation/identities.json
const identities_namespaceObject = /*#__PURE__*/JSON.parse('{"schemaVersion":1,"repository":"https://github.com/org/slsa-provenance-action","number":0,"issued":"2026-11-29T00:00:00Z","expires":"2028-01-03T00:00:00Z","releases":[]}');
;// CONCATENATED MODULE: ./lib/expectation/earlier-releases.js


/** The releases before this version: the list that the newest of them published, which a test parses. */
const EARLIER_RELEASES = {
    ...identities_namespaceObject,
    issued: new Date(identities_namespaceObject.issued),
    expires: new Date(identities_namespaceObject.expires),
};
/** @throws Failure `identities-older`: who hands out an old list could be hiding a revocation */
function notOlder(list, known = EARLIER_RELEASES) {
    if (list.number >= known.number)
        return list;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identities-older',
        what: `the list of releases has the number ${list.number}, and this version came with number ${known.number}`,
        why: 'it was kept from an earlier release; what was revoked since would count again',
        fix: 'take identities.json of the newest release, or remove identities',
    });
}


/***/ }),

/***/ 86101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ ANY_PREDICATE),
  un: () => (/* binding */ isAskedFor),
  fT: () => (/* binding */ namesIdentity),
  WR: () => (/* binding */ parseExpectation),
  $d: () => (/* binding */ parsePredicateType),
  Au: () => (/* binding */ prepareExpectation)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __nccwpck_require__(40999);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __nccwpck_require__(76454);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __nccwpck_require__(16832);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __nccwpck_require__(25482);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __nccwpck_require__(59414);
// EXTERNAL MODULE: ./lib/expectation/earlier-releases.js + 1 modules
var earlier_releases = __nccwpck_require__(19747);
// EXTERNAL MODULE: ./lib/expectation/least-level.js
var least_level = __nccwpck_require__(98492);
// EXTERNAL MODULE: ./lib/expectation/signer.js + 1 modules
var expectation_signer = __nccwpck_require__(97560);
// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __nccwpck_require__(88813);
;// CONCATENATED MODULE: ./lib/expectation/source-ref.js

/**
 * Families of refs that `source-ref` knows by name, and what each stands for, as a regular expression of the whole ref
 * without backslashes: policies hold it in other languages.
 */
const FAMILIES = {
    tags: 'refs/tags/.+',
    'release-tags': 'refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+',
    branches: 'refs/heads/.+',
};
/** No certificate names the default branch, so it must be said. */
const DEFAULT_BRANCH = 'default-branch';
/** What nearly every repository calls it; taken where nobody says. */
const USUAL_NAMES = ['main', 'master'];
function parseSourceRef(text, defaultBranch) {
    if (text === undefined) {
        if (defaultBranch === undefined)
            return undefined;
        throw unused('without source-ref');
    }
    if (text === DEFAULT_BRANCH)
        return defaultBranchRef(defaultBranch);
    if (defaultBranch !== undefined)
        throw unused(`beside source-ref: ${text}`);
    const family = Object.hasOwn(FAMILIES, text) ? FAMILIES[text] : undefined;
    if (family !== undefined)
        return familyOf(text, family);
    if (isRef(text))
        return exactly(text, text);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'source-ref-malformed',
        what: `source-ref: "${text}" is neither a full ref nor one of ${[...Object.keys(FAMILIES), DEFAULT_BRANCH].join(', ')}`,
        why: 'a short name could be a branch as well as a tag, and patterns are not taken',
        fix: `source-ref: refs/tags/${/^[\w.-]+$/.test(text) ? text : 'v1.2.3'}`,
    });
}
function defaultBranchRef(name) {
    if (name === undefined) {
        const refs = USUAL_NAMES.map((usual) => `refs/heads/${usual}`);
        const assumed = `no certificate names the default branch: ${USUAL_NAMES.join(' and ')} were taken for it`;
        return {
            text: `${DEFAULT_BRANCH} (${refs.join(' or ')})`,
            matches: (ref) => refs.includes(ref),
            assumed,
        };
    }
    const wanted = `refs/heads/${name.replace(/^refs\/heads\//, '')}`;
    if (!isRef(wanted)) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'default-branch-malformed',
            what: `default-branch: "${name}" is not the name of a branch`,
            fix: 'default-branch: main',
        });
    }
    return exactly(`${DEFAULT_BRANCH} (${wanted})`, wanted);
}
function exactly(text, wanted) {
    return { text, matches: (ref) => ref === wanted, policy: { kind: 'exact', text: wanted } };
}
/** Any branch is no policy: whoever may push one could have it admit what he built. */
function familyOf(text, family) {
    const expression = new RegExp(`^${family}$`);
    const policy = { kind: 'regexp', text: family };
    return { text, matches: (ref) => expression.test(ref), ...(text !== 'branches' && { policy }) };
}
/** Without what a name of a ref cannot hold, which would be a pattern. */
function isRef(text) {
    return /^refs\/\S+$/.test(text) && !/[*?[\]^~:\\]/.test(text);
}
function unused(how) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'default-branch-unused',
        what: `default-branch has no effect ${how}`,
        fix: `source-ref: ${DEFAULT_BRANCH}   # or remove default-branch`,
    });
}

;// CONCATENATED MODULE: ./lib/expectation/expectation.js











const ANY_PREDICATE = 'any';
/** The options that say who or what is expected, in words of the command line. */
const IDENTITY_OPTIONS = [
    'repo',
    'owner',
    'repositoryId',
    'ownerId',
    'callerWorkflow',
    'signerWorkflow',
    'builderId',
    'certificateIdentity',
    'certificateIdentityRegexp',
];
/** Whether the options say who is expected, or that nobody is. */
function namesIdentity(options) {
    return !isAnyone(options) || options.allowAnyIdentityUnsafe === true;
}
function isAnyone(options) {
    return IDENTITY_OPTIONS.every((name) => options[name] === undefined);
}
/** All but what is attested: only a certificate could say it. */
function needsCertificate({ predicateType: _, ...options }) {
    return Object.values(options).some((value) => value !== false);
}
/** Loads what `parseExpectation` needs for these options. */
async function prepareExpectation({ certificateIdentityRegexp }) {
    if (certificateIdentityRegexp !== undefined)
        await (0,regular_expression/* loadRegularExpressions */.o)();
}
/**
 * Parses what users expect, and refuses what would accept more than they mean.
 * @param key where the artifacts are signed with one
 * @throws Failure `expectation-\u2026`, `identity-pattern-\u2026`, `source-ref-malformed`
 */
function parseExpectation(options, key) {
    if (key && needsCertificate(options))
        throw keyAndIdentity();
    if (!key && !namesIdentity(options))
        throw missing();
    const signer = key ? { kind: 'anyone' } : (0,expectation_signer/* parseSigner */.cm)(options);
    return {
        key,
        signer,
        issuer: options.certificateOidcIssuer ?? (isAnyone(options) ? undefined : instance/* GITHUB_ISSUER */.oX),
        source: key ? { kind: 'any' } : parseSource(options, signer),
        sourceIds: parseIds(options),
        callerWorkflow: options.callerWorkflow === undefined ? undefined : workflowPath(options.callerWorkflow),
        sourceRef: parseSourceRef(options.sourceRef, options.defaultBranch),
        sourceDigest: options.sourceDigest === undefined ? undefined : parseCommit(options.sourceDigest),
        builderId: options.builderId,
        denySelfHostedRunners: options.denySelfHostedRunners ?? false,
        minSlsaBuildLevel: (0,least_level/* parseLevel */.Q)(options.minSlsaBuildLevel ?? '0'),
        predicateType: parsePredicateType('predicate-type', options.predicateType ?? slsa_v1/* SLSA_PROVENANCE_V1 */.us),
        releases: earlier_releases/* EARLIER_RELEASES */.K,
    };
}
/** A predicate type as users write it, or `any`. @throws Failure `expectation-predicate-type` */
function parsePredicateType(option, text) {
    const type = text === ANY_PREDICATE ? ANY_PREDICATE : (0,predicate_types/* predicateTypeOf */.T4)(text);
    if (type !== undefined)
        return type;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-predicate-type',
        what: `${option}: "${text}" is neither a URI nor one of ${[...predicate_types/* PREDICATE_ALIASES */.tq, ANY_PREDICATE].join(', ')}`,
        fix: `${option}: ${slsa_v1/* SLSA_PROVENANCE_V1 */.us}`,
    });
}
/** Whether an artifact answers the question: a signature may be a statement or simple-signing. */
function isAskedFor(wanted, predicateType) {
    return wanted === ANY_PREDICATE || wanted === (predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y);
}
function parseSource({ repo, owner, ...options }, signer) {
    if (repo !== undefined && owner !== undefined)
        throw repoAndOwner();
    if (repo !== undefined)
        return { kind: 'repository', uri: (0,source/* repositoryUri */.LJ)(repo) };
    if (owner !== undefined)
        return { kind: 'owner', uri: (0,source/* ownerUri */.iB)(owner) };
    if (options.repositoryId ?? options.ownerId)
        return { kind: 'any' };
    if (options.allowAnyIdentityUnsafe)
        return { kind: 'any' };
    if (options.certificateIdentity ?? options.certificateIdentityRegexp)
        return { kind: 'signer' };
    throw sourceMissing(signer);
}
function parseIds({ repositoryId, ownerId }) {
    return {
        repository: repositoryId === undefined ? undefined : (0,source/* parseId */.Fg)('repository-id', repositoryId),
        owner: ownerId === undefined ? undefined : (0,source/* parseId */.Fg)('owner-id', ownerId),
    };
}
/** A file name alone stands for one in `.github/workflows`. */
function workflowPath(text) {
    const path = text.includes('/') ? text.replace(/^\/+/, '') : `.github/workflows/${text}`;
    if (/^\.github\/workflows\/[^@\s]+\.ya?ml$/.test(path))
        return path;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-caller-workflow',
        what: `caller-workflow: "${text}" is not the path of a workflow`,
        fix: 'caller-workflow: .github/workflows/release.yml',
    });
}
function parseCommit(text) {
    const digest = text.replace(/^(sha1|gitCommit):/, '');
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(digest))
        return digest;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-source-digest',
        what: `source-digest: "${text}" is not a full commit`,
        why: 'a short one could stand for several',
        fix: 'source-digest: the 40 hexadecimal digits that git rev-parse HEAD prints',
    });
}
function missing() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-missing',
        what: 'nothing says who may have built the image',
        why: 'a valid signature alone proves little: anyone can sign anything',
        fix: '--repo OWNER/REPOSITORY   # the source it must be built from; or name a settings file: --config',
    });
}
function sourceMissing(signer) {
    const workflow = signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : 'the workflow';
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-source-missing',
        what: `nothing says which source is expected, only who signs: ${workflow}`,
        why: 'anyone can call a public reusable workflow on a repository of their own',
        fix: 'add --repo OWNER/REPOSITORY, or --owner OWNER',
    });
}
function repoAndOwner() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-repo-and-owner',
        what: 'repo and owner are both set',
        why: 'repo names the owner too',
        fix: 'keep repo',
    });
}
function keyAndIdentity() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-key-and-identity',
        what: 'key is set together with what only a certificate could show',
        why: 'what is signed with a key has no certificate that could name a repository, a workflow or a level',
        fix: 'keep key, or the others',
    });
}


/***/ }),

/***/ 98492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseLevel)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10083);

/** A SLSA build level, as `min-slsa-build-level` has it. @throws Failure `expectation-level` */
function parseLevel(text) {
    if (/^[0-3]$/.test(text))
        return Number(text);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-level',
        what: `min-slsa-build-level: "${text}" is not a SLSA build level`,
        fix: 'min-slsa-build-level: 2   # 0 to 3',
    });
}


/***/ }),

/***/ 97560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jz: () => (/* binding */ isSigner),
  nt: () => (/* binding */ nameOfSigner),
  cm: () => (/* binding */ parseSigner)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/escaped-uri.js
var escaped_uri = __nccwpck_require__(52708);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __nccwpck_require__(65750);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __nccwpck_require__(59414);
;// CONCATENATED MODULE: ./lib/expectation/identity-pattern.js



const MAX_LENGTH = 1000;
/** Workflow identities: server, owner and repository are literal, whatever follows the slash behind them. */
const REPOSITORY = /^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+(?=\/)/;
/** A literal domain at the end of an e-mail address, its dots escaped. */
const EMAIL_DOMAIN = /@([A-Za-z0-9-]+\\\.)+[A-Za-z0-9-]+$/;
/**
 * Parses `--certificate-identity-regexp`. It is always anchored, and what comes before the workflow's path
 * must be literal: `^https://github.com/acme/app` also matches `acme/app-evil` in other verifiers.
 * @throws Failure `identity-pattern-malformed`, `identity-pattern-too-wide`
 */
function parseIdentityPattern(text) {
    const bare = text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
    const expression = compile(text, bare);
    const wasAnchored = text === `^${bare}$`;
    if (!bare.includes('|') && !bare.startsWith('http') && EMAIL_DOMAIN.test(bare)) {
        return { expression, text, repositoryUri: undefined, wasAnchored };
    }
    const repositoryUri = REPOSITORY.exec(literalStart(bare))?.[0];
    if (repositoryUri === undefined)
        throw tooWide(text, bare);
    return { expression, text, repositoryUri, wasAnchored };
}
/** Whether a name matches. Names are bounded: the pattern is the user's, the name may be anyone's. */
function matchesPattern({ expression, repositoryUri }, { san, sanKind }) {
    if (san.length > MAX_LENGTH)
        return false;
    // A branch may be called x@example.com, and an address may begin like a URI.
    const isOfKind = repositoryUri === undefined
        ? sanKind === 'email'
        : sanKind === 'uri' && san.startsWith(`${repositoryUri}/`);
    return isOfKind && [san, (0,escaped_uri/* readableUri */.J2)(san)].some((name) => expression.matches(name));
}
/** The characters before the first that stands for something else; a dot in a name is taken as a dot. */
function literalStart(pattern) {
    const literal = /^(?:[A-Za-z0-9:/_.@-]|\\[^A-Za-z0-9])*/.exec(pattern)?.[0] ?? '';
    // What a quantifier follows is not certain to be there.
    const certain = /^[*+?{]/.test(pattern.slice(literal.length)) ? literal.replace(/\\?.$/, '') : literal;
    return hasTopLevelChoice(pattern) ? '' : certain.replaceAll(/\\(.)/g, '$1');
}
/** `\Q\u2026\E`, what a backslash makes literal, and classes, in which a `]` that comes first is literal (RE2, syntax). */
const NO_STRUCTURE = /\\Q[^]*?(?:\\E|$)|\\[^]|\[\^?\]?(?:\\[^]|\[:\^?\w+:\]|[^\]\\])*\]/g;
/** `a|b` outside of any group: the second branch has a beginning of its own. */
function hasTopLevelChoice(pattern) {
    let depth = 0;
    for (const token of pattern.replaceAll(NO_STRUCTURE, '')) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (token === '|' && depth <= 0)
            return true;
    }
    return false;
}
function compile(text, bare) {
    const expression = text.length <= MAX_LENGTH ? (0,regular_expression/* parseRegularExpression */.E)(bare) : undefined;
    if (expression)
        return expression;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identity-pattern-malformed',
        what: `certificate-identity-regexp is not a regular expression of RE2 with at most ${MAX_LENGTH} characters and repetitions`,
        why: 'other verifiers read it as RE2, which has no look-ahead, no look-behind and no back-references',
        fix: 'use repo and caller-workflow, or certificate-identity with the exact name',
    });
}
function tooWide(text, bare) {
    const [, host = 'github.com', owner = 'OWNER', repository] = /^https:\/\/([A-Za-z0-9.-]+)\/([A-Za-z0-9_-]+)\/([A-Za-z0-9_.-]*[A-Za-z0-9_-])/.exec(bare.replaceAll('\\', '')) ?? [];
    const name = repository ?? 'REPOSITORY';
    const better = `^https://${host.replaceAll('.', '\\.')}/${owner}/${name.replaceAll('.', '\\.')}/\\.github/workflows/.+$`;
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'identity-pattern-too-wide',
        what: `certificate-identity-regexp "${text}" could match another repository`,
        why: `the repository must be spelt out up to the slash behind it: without it, ${owner}/${name}-evil matches as well`,
        fix: `certificate-identity-regexp: '${better}'   # or: repo: ${owner}/${name}`,
    });
}

// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __nccwpck_require__(88813);
;// CONCATENATED MODULE: ./lib/expectation/signer.js





/** @throws Failure `expectation-two-signers`, `expectation-signer-workflow`, `identity-pattern-\u2026` */
function parseSigner(options) {
    const { certificateIdentity, certificateIdentityRegexp, signerWorkflow, builderId } = options;
    const named = [certificateIdentity, certificateIdentityRegexp, signerWorkflow];
    if (named.filter((name) => name !== undefined).length > 1)
        throw twoSigners();
    if (certificateIdentity !== undefined)
        return exactly(certificateIdentity);
    if (certificateIdentityRegexp !== undefined) {
        return { kind: 'pattern', pattern: parseIdentityPattern(certificateIdentityRegexp) };
    }
    if (signerWorkflow !== undefined)
        return parseSignerWorkflow(signerWorkflow);
    if (builderId !== undefined)
        return exactly(builderId);
    if (options.repo !== undefined)
        return { kind: 'within', uri: (0,source/* repositoryUri */.LJ)(options.repo) };
    if (options.owner !== undefined)
        return { kind: 'within', uri: (0,source/* ownerUri */.iB)(options.owner) };
    if (options.repositoryId !== undefined)
        return { kind: 'within-source', of: 'repository' };
    if (options.ownerId !== undefined)
        return { kind: 'within-source', of: 'owner' };
    return { kind: 'anyone' };
}
/** Whether a certificate names the expected signer. */
function isSigner({ san, sanKind, extensions }, wanted) {
    switch (wanted.kind) {
        case 'anyone':
            return true;
        case 'exact':
            return (0,escaped_uri/* isSameUri */.xl)(san, wanted.san) && sanKind === wanted.sanKind;
        case 'pattern':
            return matchesPattern(wanted.pattern, { san, sanKind });
        case 'workflow':
            return sanKind === 'uri' && (0,escaped_uri/* isSameUri */.xl)((0,workflow_uri/* splitWorkflowUri */.S)(san)?.workflow ?? '', wanted.uri);
        case 'within':
            return sanKind === 'uri' && isWithin(san, wanted.uri);
        case 'within-source': {
            const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = extensions;
            return sanKind === 'uri' && isWithin(san, wanted.of === 'repository' ? repository : owner);
        }
    }
}
function isWithin(san, uri) {
    return uri !== undefined && san.toLowerCase().startsWith(`${uri.toLowerCase()}/`);
}
/** The expected signer, for people. */
function nameOfSigner(wanted) {
    switch (wanted.kind) {
        case 'anyone':
            return 'anyone';
        case 'exact':
            return wanted.san;
        case 'pattern':
            return `a name that matches ${wanted.pattern.text}`;
        case 'workflow':
        case 'within':
            return wanted.uri;
        case 'within-source':
            return `a workflow of the ${wanted.of} that it was built from`;
    }
}
/** A name with a scheme is a URI; any other can only be an e-mail address. */
function exactly(san) {
    return { kind: 'exact', san, sanKind: /^[a-z][a-z0-9+.-]*:/i.test(san) ? 'uri' : 'email' };
}
/** `owner/repository/path`, with the server in front of it or not; with `@ref` or `@commit` behind it, that only. */
function parseSignerWorkflow(text) {
    const uri = text.startsWith('https://')
        ? text
        : `https://${/^[^/]+\.[^/]+\/.+\/.+\//.test(text) ? '' : 'github.com/'}${text}`;
    const workflow = (0,workflow_uri/* splitWorkflowUri */.S)(uri)?.workflow ?? uri;
    if (/^https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+\/\S+\.ya?ml$/.test(workflow)) {
        return workflow === uri ? { kind: 'workflow', uri } : exactly(uri);
    }
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-signer-workflow',
        what: `signer-workflow: "${text}" is not the path of a workflow in a repository`,
        why: 'what may follow the path is @refs/\u2026 or @ and a commit in full',
        fix: 'signer-workflow: owner/repository/.github/workflows/release.yml',
    });
}
function twoSigners() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'expectation-two-signers',
        what: 'certificate-identity, certificate-identity-regexp and signer-workflow all say who signs',
        fix: 'keep one of them',
    });
}


/***/ }),

/***/ 88813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   LJ: () => (/* binding */ repositoryUri),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   iB: () => (/* binding */ ownerUri)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10083);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65750);


/** A number of the platform, as text. @throws Failure `expectation-id` */
function parseId(option, text) {
    if (/^[1-9][0-9]{0,18}$/.test(text))
        return text;
    const [what, path] = option === 'owner-id' ? ['an owner', 'users/OWNER'] : ['a repository', 'repos/OWNER/NAME'];
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-id',
        what: `${option}: "${text}" is not the number of ${what}`,
        fix: `${option}: what this prints: gh api ${path} --jq .id`,
    });
}
/** Whether a certificate names the expected source. */
function isSource(identity, wanted) {
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    switch (wanted.kind) {
        case 'any':
            return true;
        case 'repository':
            return sameName(repository, wanted.uri);
        case 'owner':
            return sameName(owner, wanted.uri);
        case 'signer':
            return isOwnSource(identity);
    }
}
/** GitHub's names have no case of their own, and Fulcio writes them as the repository does. */
function sameName(actual, wanted) {
    return actual?.toLowerCase() === wanted.toLowerCase();
}
/**
 * Whether a workflow signs for the repository that it lies in: anyone can call a public one on a repository of their
 * own. A name that lies in no repository, or on another server than the source, is nobody else's to use.
 */
function isOwnSource({ san, sanKind, extensions }) {
    const { sourceRepositoryUri: repository } = extensions;
    if (sanKind === 'email')
        return true;
    if (repository === undefined)
        return (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWorkflowUri */ .S)(san) === undefined;
    return san.toLowerCase().startsWith(`${repository.toLowerCase()}/`) || hostOf(san) !== hostOf(repository);
}
function hostOf(uri) {
    return URL.parse(uri)?.host;
}
/** `owner/name`, or its URI. @throws Failure `expectation-repo` */
function repositoryUri(text) {
    // As it is cloned; no repository has a name that ends so.
    const name = text.replace(/\.git$/, '');
    const uri = /^https:\/\//.test(name) ? name : `https://github.com/${name}`;
    if (/^https:\/\/[^/\s]+\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(uri))
        return uri;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-repo',
        what: `repo: "${text}" is not a repository`,
        why: 'patterns are not taken: a repository is named in full',
        fix: 'repo: owner/repository   # or https://github.example/owner/repository',
    });
}
/** @throws Failure `expectation-owner` */
function ownerUri(text) {
    const uri = /^https:\/\//.test(text) ? text : `https://github.com/${text}`;
    if (/^https:\/\/[^/\s]+\/[A-Za-z0-9_.-]+$/.test(uri))
        return uri;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'expectation-owner',
        what: `owner: "${text}" is not the name of an owner`,
        fix: 'owner: acme   # or repo: acme/app',
    });
}


/***/ }),

/***/ 98923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment),
  B: () => (/* binding */ runUriOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(52845);
;// CONCATENATED MODULE: ./lib/github/event-payload.js


/**
 * The webhook payload that started the run (docs.github.com, "Webhook events and payloads"), from the file that
 * GITHUB_EVENT_PATH names. undefined: there is none that can be read.
 */
async function readEventPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return (0,json/* objectIn */.D7)(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/environment.js


/** The one place that reads `process.env`. An empty variable counts as absent, as the runner sets them. */
function readEnvironment(variables = process.env) {
    const value = (name) => variables[name] || undefined;
    const url = value('ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = value('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        serverUrl: (value('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, ''),
        apiUrl: urlOr('https://api.github.com', value('GITHUB_API_URL')),
        eventName: value('GITHUB_EVENT_NAME'),
        eventPayload: () => readEventPayload(value('GITHUB_EVENT_PATH')),
        actor: value('GITHUB_ACTOR'),
        temporaryDirectory: value('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(),
        idTokenRequest: url && token ? { url, token } : undefined,
        variables,
    };
}
/** URL of the attempt of the run, as certificates name it; undefined: this is no workflow. */
function runUriOf({ serverUrl, variables }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = variables;
    if (!repository || !run || !attempt)
        return undefined;
    return `${serverUrl}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}
function urlOr(usual, text) {
    return new URL(text !== undefined && URL.canParse(text) ? text : usual);
}


/***/ }),

/***/ 26215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ SERVICE_SCHEMES),
/* harmony export */   iG: () => (/* binding */ findServiceKey),
/* harmony export */   ns: () => (/* binding */ isServiceKey)
/* harmony export */ });
/** Services that keep keys, by the scheme of their URIs; another joins as a row. Each is loaded when it is asked. */
const SERVICES = {
    azurekms: async () => (await __nccwpck_require__.e(/* import() */ 6447).then(__nccwpck_require__.bind(__nccwpck_require__, 16447))).findVaultKey,
};
const SCHEME = /^([a-z0-9]+):\/\//;
/** Whether a key is named that a service keeps, and not a file or a variable. */
function isServiceKey(name) {
    return Object.hasOwn(SERVICES, schemeOf(name));
}
/** `azurekms://`, for messages. */
const SERVICE_SCHEMES = Object.keys(SERVICES).map((scheme) => `${scheme}://`);
/** Finds a key that a service keeps: see there. @throws TypeError where `isServiceKey` is false */
const findServiceKey = async (uri, use, context) => {
    const load = SERVICES[schemeOf(uri)];
    if (!load)
        throw new TypeError('no service keeps such keys');
    return (await load())(uri, use, context);
};
function schemeOf(name) {
    return SCHEME.exec(name)?.[1] ?? '';
}


/***/ }),

/***/ 99147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ Page),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9730);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15789);



const STYLES = { good: 'green', bad: 'red', warn: 'yellow', dim: 'dim', bold: 'bold' };
const LONG_WORD_INDENT = '    ';
/** For files, logs and pipes. */
const PLAIN = { colour: false, width: 80 };
/** Lines of at most `width` columns. Text of others can neither move the cursor nor turn its direction. */
class Page {
    #lines = [];
    #colour;
    #width;
    constructor({ colour, width }) {
        this.#colour = colour;
        this.#width = width;
    }
    paint(tone, text) {
        return this.#colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) : text;
    }
    blank() {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    /** A paragraph behind a label; further lines stand below its beginning. */
    labelled(label, text, tone) {
        const style = (line) => (tone ? this.paint(tone, line) : line);
        const clean = (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)((0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(text));
        if (this.#isLongWord(clean, label.length)) {
            this.#lines.push(style(label).trimEnd(), `${LONG_WORD_INDENT}${clean}`);
            return;
        }
        const indent = ' '.repeat(label.length);
        for (const [number, line] of wrap(clean, this.#width - label.length).entries()) {
            this.#lines.push(`${number === 0 ? style(label) : indent}${line}`.trimEnd());
        }
    }
    /** A line that is copied as a whole: it may be wider than the page. */
    whole(label, text) {
        this.#lines.push(`${label}${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)(text)}`);
    }
    /** One line: as many of `parts` as fit, the first in any case. */
    row(label, [first, ...parts], tone) {
        let line = (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)((0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(first));
        for (const part of parts.map(_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)) {
            const longer = `${line}  ${part}`;
            if (label.length + longer.length > this.#width)
                break;
            line = longer;
        }
        this.labelled(label, line, tone);
    }
    /** An address that would have to be cut, but has room on a line of its own, can be clicked there. */
    #isLongWord(text, labelWidth) {
        const isTooLong = text.length > this.#width - labelWidth;
        return !text.includes(' ') && isTooLong && text.length <= this.#width - LONG_WORD_INDENT.length;
    }
    text() {
        return `${this.#lines.join('\n').trim()}\n`;
    }
}
/** Breaks at spaces; a word that is too long for a line is cut. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((part) => cut(part, width))) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function cut(word, width) {
    return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
}


/***/ }),

/***/ 20313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _u: () => (/* binding */ AZURE_GROUP),
  jr: () => (/* binding */ azureIdsIn),
  UA: () => (/* binding */ azureOptions),
  _Z: () => (/* binding */ requireAzureUse)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(10083);
;// CONCATENATED MODULE: ./lib/azure/ids.js

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** @returns undefined where both are empty @throws Failure `azure-id-malformed` */
function parseAzureIds(clientId, tenantId) {
    if (clientId === '' && tenantId === '')
        return undefined;
    const ids = { 'azure-client-id': clientId, 'azure-tenant-id': tenantId };
    for (const [name, id] of Object.entries(ids))
        if (!GUID.test(id))
            throw malformed(name, id === '');
    return { clientId: clientId.toLowerCase(), tenantId: tenantId.toLowerCase() };
}
/** The value is not repeated: it may be a secret that was put there by mistake. */
function malformed(name, isEmpty) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'azure-id-malformed',
        what: isEmpty ? `${name} is empty, and the other id is set` : `${name} is not an id`,
        why: isEmpty
            ? 'a variable of the repository that does not exist, or that this job may not read, is empty'
            : 'ids are 32 hexadecimal digits in five groups; the name of an app or a domain is none, and no client secret is needed',
        fix: 'azure-client-id: ${{ vars.AZURE_CLIENT_ID }}   # az ad app list --display-name NAME --query [].appId\nazure-tenant-id: ${{ vars.AZURE_TENANT_ID }}   # az account show --query tenantId',
    });
}

// EXTERNAL MODULE: ./lib/azure/service.js
var service = __nccwpck_require__(38336);
// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __nccwpck_require__(26215);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __nccwpck_require__(418);
;// CONCATENATED MODULE: ./lib/request/azure-options.js





/** Who the workflow is in Azure. No secret is stored for it, and neither id is one. */
function azureOptions(noEffect = {}) {
    return [
        (0,option_spec/* option */.uK)('azure-client-id', 'id', 'app or managed identity that the workflow is in Azure, for its registries and key vaults', { noEffect }),
        (0,option_spec/* option */.uK)('azure-tenant-id', 'id', 'Microsoft Entra tenant of azure-client-id', { noEffect }),
    ];
}
const AZURE_GROUP = {
    title: 'In Azure, with the identity of the workflow',
    options: azureOptions(),
};
/** @throws Failure `azure-id-malformed` */
function azureIdsIn({ azureClientId = '', azureTenantId = '' }) {
    return parseAzureIds(azureClientId, azureTenantId);
}
/** @throws Failure `option-without-effect` for an identity that nobody would be shown */
function requireAzureUse(ids, { registries, key }) {
    const isUsed = registries.some((registry) => (0,service/* azureService */.d)('registry', registry)) ||
        (key !== undefined && (0,key_services/* isServiceKey */.ns)(key));
    if (!ids || isUsed)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'azure-client-id has no effect here',
        why: `no image is in a registry of Azure that it would log in to${registries.length === 0 ? '' : ` (they are in ${[...new Set(registries)].join(', ')})`}, and key names none in a vault`,
        fix: 'remove azure-client-id and azure-tenant-id, or name NAME.azurecr.io/REPOSITORY',
    });
}


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ answersIn),
  Q6: () => (/* binding */ failureIn)
});

// UNUSED EXPORTS: fixIn

// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __nccwpck_require__(10083);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __nccwpck_require__(76167);
// EXTERNAL MODULE: ./lib/request/options.js
var options = __nccwpck_require__(86755);
// EXTERNAL MODULE: ./lib/request/output-options.js
var output_options = __nccwpck_require__(66723);
// EXTERNAL MODULE: ./lib/request/sign-inputs.js
var sign_inputs = __nccwpck_require__(47088);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __nccwpck_require__(418);
;// CONCATENATED MODULE: ./lib/request/step-inputs.js


const NO_REGISTRY = {
    bundle: 'a bundle file is verified without asking a registry',
    evidence: 'evidence is verified without asking anyone',
};
/** Inputs of the verify action that are no options of the command: there, arguments and a login take their place. */
const STEP_INPUTS = {
    title: 'Of a step',
    options: [
        (0,option_spec/* option */.uK)('image', 'names', 'images to verify, one per line', { isList: true }),
        (0,option_spec/* option */.uK)('digest', 'digest', 'the digest of every name that has none of its own', { needs: 'image' }),
        (0,option_spec/* option */.uK)('registry', 'host', 'the registry that the login is for', {
            noEffect: NO_REGISTRY,
            needs: 'registry-password',
        }),
        (0,option_spec/* option */.uK)('registry-username', 'name', 'user name for the registry', { noEffect: NO_REGISTRY }),
        (0,option_spec/* option */.uK)('registry-password', 'password', 'password for the registry', { noEffect: NO_REGISTRY }),
        // The job's token is there whether it is wanted or not.
        (0,option_spec/* option */.uK)('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
            preset: '${{ github.token }}',
        }),
        (0,option_spec/* option */.uK)('output-dir', 'dir', 'where the reports go'),
        (0,option_spec/* toggle */.L$)('show-summary', 'write a job summary', { preset: 'true' }),
    ],
};
/** All inputs of the verify action. */
const VERIFY_INPUTS = [...options/* optionGroups */.gn, STEP_INPUTS].flatMap(({ options }) => options);

;// CONCATENATED MODULE: ./lib/request/fix-language.js






/** What is said in the words of a step, and what of it is said on a command line. The first that fits counts. */
const PHRASES = [
    [
        /(?:give the job the permission "packages: write", or )?log in before this step:\n(?: .*\n)*? +registry: (\S+)\n(?: .*\n?)*(?:or set registry, registry-username and registry-password)?(?:\nor, without a stored secret, .*)?/g,
        'docker login $1',
    ],
    [/\brun the (?:step|job) again\b/g, 'run it again'],
    [/with:\n {2}image: .*\n {2}digest: .*/g, `${tool/* toolName */.Uf} sign REGISTRY/REPOSITORY@sha256:\u2026`],
    [/ \(docker\/login-action\)/g, ''],
    [/docker\/login-action before this step/g, 'docker login'],
    [
        /make it work in this job, or set registry, registry-username and registry-password/g,
        'make it work here',
    ],
    [/set in the environment of the job: ([A-Z_]+): (\S+)/g, 'export $1=$2'],
    [/the step that pushed the image/g, 'the command that pushed the image'],
];
const SPECS = [...options/* optionGroups */.gn, output_options/* OUTPUT_OPTIONS */.z, STEP_INPUTS, sign_inputs/* SIGN_INPUTS */.g].flatMap(({ options }) => options);
const NAMES = [...new Set(SPECS.map(({ name }) => name))].toSorted((a, b) => b.length - a.length);
/** What a step takes and the command names without an option. */
const STEP_ONLY = new Map([
    ['image', (value) => value],
    ['digest', (value) => `IMAGE@${value}`],
    ['key-password', () => 'export COSIGN_PASSWORD=\u2026'],
]);
/** `repo: owner/name   # comment`, at the beginning of a line. */
const INPUT = new RegExp(`^(${NAMES.join('|')}): (?:'([^']*)'|([^#\\n]*?))(?=\\s*(?:#|$))`, 'gm');
/** `--repo OWNER/NAME`, `--offline` */
const OPTION = new RegExp(`--(${NAMES.join('|')})\\b(?![-=])(?: (?!-|#|or |and )([^\\s,;]+))?`, 'g');
/** `fix`, which is written in either language, in the one of `face`. Commands stay commands. */
function fixIn(face, fix) {
    return face === 'command' ? asOptions(fix) : fix.split('\n').map(asInputs).join('\n');
}
function asInputs(line) {
    if (line.includes(`${tool/* toolName */.Uf} `))
        return line;
    return line.replaceAll(OPTION, (_, name, value) => `${name}: ${value ?? 'true'}`);
}
function asOptions(text) {
    const said = PHRASES.reduce((changed, [inStep, there]) => changed.replaceAll(inStep, there), text);
    return said.replaceAll(INPUT, (_, name, quoted, plain) => {
        const value = quoted === undefined ? (plain ?? '') : `'${quoted}'`;
        return STEP_ONLY.get(name)?.(value) ?? `--${name} ${value}`.trimEnd();
    });
}
/** The failure with its fix in the language of `face`. */
function failureIn(face, failure) {
    return failure.fix === undefined ? failure : (0,shared_failure/* reworded */.Fg)(failure, { fix: fixIn(face, failure.fix) });
}
/** The answers with every fix in the language of `face`. */
function answersIn(face, answers) {
    const translated = answers.answers.map((answer) => ({ ...answer, report: reportIn(face, answer.report) }));
    return { ...answers, answers: translated };
}
function reportIn(face, report) {
    const all = (reasons) => reasons.map((reason) => withFix(face, reason));
    return {
        ...report,
        reasons: all(report.reasons),
        warnings: all(report.warnings),
        artifacts: report.artifacts.map((artifact) => ({
            ...artifact,
            reasons: all(artifact.reasons),
            warnings: all(artifact.warnings),
        })),
        lenses: report.lenses.map((lens) => (lens.admits === null ? lens : withFix(face, lens))),
    };
}
function withFix(face, told) {
    return told.fix === undefined ? told : { ...told, fix: fixIn(face, told.fix) };
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
const option = (name, value, description, more = {}) => ({
    name,
    value,
    description,
    ...more,
});
const toggle = (name, description, more = {}) => ({
    name,
    description,
    ...more,
});
/** `certificate-identity` as options are named in code: `certificateIdentity`. */
function camelCase(name) {
    return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 86755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ IDENTITIES_OPTION),
/* harmony export */   gn: () => (/* binding */ optionGroups),
/* harmony export */   sT: () => (/* binding */ EXPECTATION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);


/** A row's cell for a key: only a certificate could say it. */
const certified = (noun) => ({
    noEffect: { key: `what is signed with a key has no certificate that could name ${noun}` },
});
/** Every option that says what is expected: the same on the command line, in the action and in settings. */
const EXPECTATION_OPTIONS = {
    title: 'Who may have built it (one of these is needed)',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('repo', 'owner/name', 'source repository that it must be built from', certified('a repository')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('owner', 'owner', 'owner of the source repository', certified('an owner')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('repository-id', 'number', 'number of the source repository, whatever its name is today', certified('a repository')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('owner-id', 'number', 'number of its owner, whatever the name is today', certified('an owner')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('caller-workflow', 'path', 'workflow that was started, such as release.yml', certified('a workflow')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('source-ref', 'ref', 'refs/tags/v1.2.3, or tags, release-tags, branches, default-branch', certified('a branch or tag')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('default-branch', 'name', 'what source-ref: default-branch stands for (default: main or master)', {
            ...certified('a branch or tag'),
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('source-digest', 'commit', 'commit that it must be built from', certified('a commit')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signer-workflow', 'path', 'reusable workflow that signs: owner/name/.github/workflows/x.yml', certified('the workflow that signs')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('builder-id', 'uri', 'builder.id of the provenance', certified('the builder')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('deny-self-hosted-runners', 'accept GitHub-hosted runners only', certified('the kind of runner')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('min-slsa-build-level', 'level', 'lowest SLSA build level: 0 to 3', {
            noEffect: { key: 'the level comes from the certificate, and what is signed with a key has none' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('predicate-type', 'type', 'what must be attested (default: SLSA provenance v1); any: anything'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('certificate-identity', 'name', 'the certificate\u2019s exact subject alternative name', certified('who signs')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('certificate-identity-regexp', 'pattern', 'the same as a pattern, which is always anchored', certified('who signs')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('certificate-oidc-issuer', 'url', 'who vouches for the identity (default: GitHub Actions)', certified('who vouches for the signer')),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('allow-any-identity-unsafe', 'accept what anyone signed', {
            noEffect: { key: 'the key says who signs, and nobody else is accepted' },
            notBeside: {
                repo: 'the source that is named is asked for',
                owner: 'the owner that is named is asked for',
                'repository-id': 'the source that is named is asked for',
                'owner-id': 'the owner that is named is asked for',
            },
        }),
    ],
};
const ONE_IMAGE = {
    bundle: 'a bundle file is verified for one digest or file, which is named in place of the image',
    evidence: 'a file of evidence is about one image, which it names',
};
const NO_REGISTRY_VIEW = 'what other programs would say depends on what the registry lists, and none is asked';
const NO_LENSES = { bundle: NO_REGISTRY_VIEW, evidence: NO_REGISTRY_VIEW };
const SUBJECT_OPTIONS = {
    title: 'Which images',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('file', 'file', 'read image names from a file, one per line; - reads stdin', {
            noEffect: ONE_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('dockerfile', 'file', 'verify the base images of a Dockerfile; - reads stdin', {
            noEffect: ONE_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('build-arg', 'name=value', 'value of an ARG in the Dockerfile; may be repeated', {
            isList: true,
            needs: 'dockerfile',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('target', 'stage', 'of the Dockerfile: only the images that this stage needs', {
            needs: 'dockerfile',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('platform', 'os/arch', 'verify one platform of an image, or all; a stage of a Dockerfile may name its own', {
            noEffect: {
                bundle: 'a bundle is verified for one digest: name that of the platform',
                evidence: 'evidence is about one digest: keep that of the platform, with platform set',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('require-digest', 'refuse images that are named by a tag', {
            noEffect: { bundle: 'a bundle is verified for one digest, or for the bytes of a file, and for no tag' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signature-repository', 'name', 'where signatures are kept, if not beside the image', {
            noEffect: {
                bundle: 'the bundle is a file, and no registry is asked',
                evidence: 'evidence holds what was found, and no registry is asked',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('bundle', 'file', 'verify a bundle file for one digest or file, without a registry', {
            noEffect: { evidence: 'a file of evidence holds its bundles' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('from-evidence', 'file', 'verify again what was kept, without asking anyone'),
    ],
};
const REQUIREMENT_OPTIONS = {
    title: 'What else must be attached',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
            isList: true,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('max-age', 'age', 'how old it may be: 12h, 7d', { needs: 'require-predicate' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('as', 'programs', 'say whether these would admit it: cosign@3.1,kyverno-ivp,gh or all', {
            noEffect: NO_LENSES,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('require-as', 'reject what one of them would not admit', { noEffect: NO_LENSES, needs: 'as' }),
    ],
};
/** Of the commands that ask for it, the same. */
const IDENTITIES_OPTION = (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('identities', 'file', 'newer list of releases of this project, signed: identities.json, and its bundle beside it', { noEffect: { key: 'a key has no identity that could be released or revoked' } });
const NO_EVIDENCE = 'the root that it is about is the one in a file of evidence';
const TRUST_OPTIONS = {
    title: 'What is trusted',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('key', 'key', 'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('allow-no-tlog', 'accept what the key signed in no transparency log: when, and whether anybody could see it, is not proved', { needs: 'key' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts'),
        IDENTITIES_OPTION,
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('trust-evidence-root-unsafe', 'believe the trusted root and the expectation in a file of evidence, whoever wrote it', {
            noEffect: { registry: NO_EVIDENCE, bundle: NO_EVIDENCE },
            notBeside: {
                'trusted-root': 'the root that is named counts',
                offline: 'the root that came with this version counts',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('config', 'file', 'settings file (of the command by default: .slsa-provenance.yaml, where there is one)', { noEffect: { key: 'its rules say what a certificate must name, and a key has none' } }),
    ],
};
const AZURE_OPTIONS = {
    title: 'In Azure, with the identity of the workflow',
    options: (0,_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureOptions */ .UA)({ evidence: 'evidence is verified without asking anyone' }),
};
const RUN_OPTIONS = {
    title: 'How it runs',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', {
            default: '1m',
            noEffect: { evidence: 'evidence is verified without asking anyone' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('concurrency', 'n', 'images at a time (default: 8)', { default: '8', noEffect: ONE_IMAGE }),
    ],
};
const optionGroups = [
    EXPECTATION_OPTIONS,
    SUBJECT_OPTIONS,
    REQUIREMENT_OPTIONS,
    TRUST_OPTIONS,
    AZURE_OPTIONS,
    RUN_OPTIONS,
];


/***/ }),

/***/ 66723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ OUTPUT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(418);

const OUTPUT_OPTIONS = {
    title: 'What comes out',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('format', 'form', 'form of the report (default: text)', {
            choices: ['text', 'json', 'sarif'],
            default: 'text',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$)('explain', 'print the accepted statements field by field', {
            notBeside: { format: 'it is a part of the report in text' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('extract', 'type', 'print a verified predicate, such as cyclonedx; the report goes to stderr'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$)('extract-statement', 'extract the whole statement', { needs: 'extract' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('extract-to', 'file', 'extract to a file', { needs: 'extract' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('evidence-out', 'dir', 'keep what is needed to verify again offline', {
            noEffect: { evidence: 'what is verified is kept already' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$)('quiet', 'print only the references of what is verified, one per line; what is not, on stderr', {
            notBeside: {
                verbose: 'one asks for less, the other for more',
                explain: 'what is to be explained is left out',
                extract: 'standard output is for one of them',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$)('verbose', 'print each request'),
    ],
};


/***/ }),

/***/ 47088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIGN_INPUTS)
/* harmony export */ });
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);


const OF_JOBS = 'what was built is what the jobs of build.yml say';
const ONE_SUBJECT = { files: 'subject-path says what is signed' };
const NO_REGISTRY = { files: 'the bundle is put beside the file, and no registry is asked' };
const OF_AN_IMAGE = { files: 'it is about images' };
/**
 * The inputs of the sign action: what each is for, and beside which others it could have no effect, where it is
 * refused. A dry run says what all of them would do.
 */
const SIGN_INPUTS = {
    title: 'Of the sign action',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('image', 'names', 'image names, one per line', { isList: true, noEffect: ONE_SUBJECT }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('subject-path', 'files', 'files to sign in place of images, one per line', {
            isList: true,
            noEffect: {
                'dry-run': 'a plan is about images',
                backup: 'a file without its provenance is not what was asked for: run the job again',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('digest', 'digest', 'the digest that was pushed', { noEffect: ONE_SUBJECT }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('metadata', 'json', 'what docker/build-push-action or docker/bake-action put out', {
            noEffect: ONE_SUBJECT,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('build-inputs', 'json', 'inputs of build.yml, which alone may set this', {
            noEffect: {
                key: 'a key says nothing of how the image was built',
                backup: 'a key says nothing of how the image was built',
                'dry-run': 'a dry run joins no platforms in an index',
                ...ONE_SUBJECT,
            },
            notBeside: {
                image: OF_JOBS,
                digest: OF_JOBS,
                metadata: OF_JOBS,
                recursive: 'the inputs of the build are those of the whole image',
                provenance: 'no other provenance has a place for the inputs of a build',
                'github-attestations': 'GitHub\u2019s store takes no such build type',
                'on-outage': 'who signs later has not seen the build',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('builds', 'json', 'what the jobs of build.yml have built', {
            needs: 'build-inputs',
            noEffect: ONE_SUBJECT,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('recursive', 'also the platform manifests of an index', { noEffect: OF_AN_IMAGE }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('provenance', 'version', 'v1, v0.2, both or none', {
            default: 'v1',
            noEffect: { key: 'a key says nothing of how the image was built, so that there is no provenance' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('sbom', 'files', 'SBOMs of the image, one per line', { isList: true, noEffect: OF_AN_IMAGE }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('predicates', 'files', 'other files that are attested, one per line', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('build-claims', 'attest what the build says of itself in metadata', {
            needs: 'metadata',
            noEffect: OF_AN_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('min-slsa-build-level', 'level', 'lowest SLSA build level at which anything is signed', {
            default: '0',
            noEffect: { key: 'a key says nothing of how the image was built, so that there is no level' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signature-format', 'format', 'both, bundle or legacy', {
            noEffect: { files: 'a file has a bundle beside it' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('registry', 'host', 'the registry that the login is for', {
            needs: 'registry-password',
            noEffect: NO_REGISTRY,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('registry-username', 'name', 'user name for the registry', { noEffect: NO_REGISTRY }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('registry-password', 'password', 'password for the registry', { noEffect: NO_REGISTRY }),
        ...(0,_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureOptions */ .UA)(),
        // The job's token is there whether it is wanted or not.
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('github-token', 'token', 'token for ghcr.io when nothing else is configured', {
            preset: '${{ github.token }}',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('github-attestations', 'when', 'false, true or auto: also store bundles at GitHub', {
            default: 'false',
            noEffect: {
                key: 'GitHub\u2019s store takes what a certificate signs',
                files: 'the bundle is put beside the file',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signing-config', 'file', 'services of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('trusted-root', 'file', 'keys of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('key', 'key', 'private key that signs in place of a certificate; azurekms://VAULT.vault.azure.net/KEY'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('on-outage', 'what', 'fail, key or defer when Sigstore stays down', {
            default: 'fail',
            noEffect: { files: 'only the signing of images is deferred' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('key-password', 'password', 'password of the key', { needs: 'key' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('tlog', 'true|false', 'record signatures in the transparency log', {
            default: 'true',
            noEffect: {
                keyless: 'a certificate signs, which is valid for minutes: only the log shows later that it was valid then',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('private-repository', 'consent to publish a private repository\u2019s name, workflow and ref', {
            noEffect: { key: 'the log entries of what a key signs name no repository' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('on-untrusted-event', 'what', 'skip or fail in runs that get no token', { default: 'skip' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('timeout', 'time', 'longest time without progress on one service', { default: '10m' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('signature-repository', 'name', 'where signatures are kept, as COSIGN_REPOSITORY of cosign', {
            noEffect: NO_REGISTRY,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('copy-to', 'names', 'repositories that get the image and all that is attached', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('tags', 'names', 'tags that are set once everything was read back', {
            isList: true,
            noEffect: OF_AN_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('dry-run', 'everything up to the first public write'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('output-dir', 'dir', 'where result files go'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('policy-dir', 'dir', 'write admission policies for what was signed there', {
            noEffect: OF_AN_IMAGE,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('policy-for', 'forms', 'which of them, as policy --for', { needs: 'policy-dir' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('policy-mode', 'mode', 'audit or enforce', { default: 'audit', needs: 'policy-dir' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('show-summary', 'write the job summary', { preset: 'true' }),
    ],
};


/***/ }),

/***/ 10083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76167);

/**
 * A failure that a user can act on. Anything else that is thrown is a defect of the action and is
 * reported with its stack.
 */
class Failure extends Error {
    class;
    code;
    why;
    fix;
    constructor(details) {
        super(details.what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Failure';
        this.class = details.class;
        this.code = details.code;
        this.why = details.why;
        this.fix = details.fix;
    }
}
/** The same failure in other words: with the place where it happened, or a fix for where it is read. */
function reworded(failure, words) {
    const { message, why, cause } = failure;
    const { what = message, fix = failure.fix } = words;
    return new Failure({
        class: failure.class,
        code: failure.code,
        what,
        ...(why !== undefined && { why }),
        ...(fix !== undefined && { fix }),
        ...(cause !== undefined && { cause }),
    });
}
/** What failed, why it probably did, and the fix, one below the other. */
function explain(failure) {
    const lines = [`${failure.message} [${failure.code}]`];
    if (failure.why !== undefined)
        lines.push(`Likely cause: ${failure.why}`);
    if (failure.fix !== undefined)
        lines.push(failure.fix.includes('\n') ? `Fix:\n${failure.fix}` : `Fix: ${failure.fix}`);
    lines.push(`More: ${(0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(failure.code)}`);
    return lines.join('\n');
}


/***/ }),

/***/ 34757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   B: () => (/* binding */ isAboutContent)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10083);

/** The failure as a report tells it; anything else is a defect and is thrown on. */
function reasonOf(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        throw error;
    const { code, message, why, fix } = error;
    return {
        class: error.class,
        code,
        message: why === undefined ? message : `${message}: ${why}`,
        ...(fix !== undefined && { fix }),
    };
}
/**
 * Whether what was read is wrong, rather than that it could not be read: only then is it rejected. A reason that
 * was no failure is a judgement.
 */
function isAboutContent(reason) {
    return reason.class === undefined || reason.class === 'malformed' || reason.class === 'conflict';
}


/***/ }),

/***/ 76167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   UG: () => (/* binding */ calledWorkflows),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   Wr: () => (/* binding */ errorPage),
/* harmony export */   fX: () => (/* binding */ toolVersion),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   tu: () => (/* binding */ docsPage)
/* harmony export */ });
/** The name of the command line, and the version of what runs: that of package.json. */
const toolName = 'slsa-provenance';
const toolVersion = '1.0.0';
/**
 * Where the project is published, and its newest release. As long as there is no release, `owner` holds a place:
 * anybody could register that name, so nothing may be printed or written that would run it.
 */
const project = {
    owner: 'org',
    name: 'slsa-provenance-action',
    packageScope: undefined,
    release: undefined,
};
/** Where the project lives, and the name that workflows call the action by. */
const projectName = `${project.owner}/${project.name}`;
/** The workflows of this project that others call, by their paths in it. */
const calledWorkflows = {
    /** Digests in, signs. */
    provenance: '.github/workflows/provenance.yml',
    /** Builds and signs. */
    build: '.github/workflows/build.yml',
};
/** The page that says what `code` means: cause and fix. */
function errorPage(code) {
    return docsPage(`errors.md#${code}`);
}
/** A page of docs/, in the version that runs. @param name `preflight.md` */
function docsPage(name) {
    return `https://github.com/${projectName}/blob/v${toolVersion}/docs/${name}`;
}
/** The page of a rule of `lint`. @param id `identity/any` */
function rulePage(id) {
    return docsPage(`rules/${id}.md`);
}


/***/ }),

/***/ 52708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ readableUri),
/* harmony export */   gR: () => (/* binding */ escapedUri),
/* harmony export */   xl: () => (/* binding */ isSameUri)
/* harmony export */ });
const PATH = {
    valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%]*$/,
    kept: /[A-Za-z0-9\-_.~$&+,/:;=@]/,
};
const FRAGMENT = {
    valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%?]*$/,
    kept: /[A-Za-z0-9\-_.~$&+,/:;=@?!()*]/,
};
/**
 * A URI as Fulcio writes it into the subject alternative name, where only ASCII may stand: parsed and printed by
 * Go's net/url (`Parse`, `String`), which writes a path or fragment anew as soon as something in it has to be
 * escaped. `refs/heads/gr\u00f6\u00dfe` becomes `refs/heads/gr%C3%B6%C3%9Fe`; a name that stands in ASCII stays as it is.
 */
function escapedUri(uri) {
    const [, origin, path = '', query = '', fragment = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/is.exec(uri) ?? [];
    if (origin === undefined)
        return uri;
    return `${origin}${escaped(path, PATH)}${query}${fragment === '' ? '' : `#${escaped(fragment, FRAGMENT)}`}`;
}
function escaped(text, { valid, kept }) {
    if (valid.test(text))
        return text;
    const bytes = Buffer.from(text).toString('latin1');
    const plain = bytes.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return plain.replaceAll(/[^]/g, (byte) => (kept.test(byte) ? byte : escapeOf(byte)));
}
function escapeOf(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Whether a certificate's URI is the one that people write: escaped as it is, or in plain letters. */
function isSameUri(certified, written) {
    return certified === written || certified === escapedUri(written);
}
/**
 * A certificate's URI with the letters outside of ASCII as people write them. Other escapes stay: decoded, one
 * name could pass for another.
 */
function readableUri(uri) {
    return uri.replaceAll(/(?:%[89A-F][0-9A-F])+/gi, (escapes) => {
        const text = Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
        return escapedBytes(text) === escapes.toUpperCase() ? text : escapes;
    });
}
function escapedBytes(text) {
    return [...Buffer.from(text).toString('latin1')].map(escapeOf).join('');
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ publicInstance),
/* harmony export */   Tr: () => (/* binding */ noService),
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   sw: () => (/* binding */ isPublicHost),
/* harmony export */   xU: () => (/* binding */ isGitHubIssuer)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10083);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61875);


/** Issuer of the tokens of GitHub Actions on github.com. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Whether GitHub issued it: an enterprise may have its own name behind the issuer's. */
function isGitHubIssuer(issuer) {
    return issuer === GITHUB_ISSUER || issuer.startsWith(`${GITHUB_ISSUER}/`);
}
/** The public good instance (sigstore/root-signing, signing_config.v0.2.json). */
const publicInstance = {
    fulcio: new URL('https://fulcio.sigstore.dev'),
    logs: [{ url: new URL('https://rekor.sigstore.dev'), version: 1 }],
    timestampAuthority: new URL('https://timestamp.sigstore.dev/api/v1/timestamp'),
    isPublic: true,
    oidcIssuers: [GITHUB_ISSUER],
};
const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const DOCUMENT = {
    name: 'the signing config',
    class: 'usage',
    code: 'signing-config-malformed',
    maxBytes: 1024 * 1024,
    why: 'it is another file, or was altered',
    fix: 'take the SigningConfig (v0.2) that the operator of the instance publishes',
};
const MAX_SERVICES = 100;
/**
 * Parses a SigningConfig v0.2 (sigstore_trustroot.proto, in protobuf's JSON). Services that are not valid at
 * `now` are left out, those of the future included.
 * @throws Failure `signing-config-malformed`, `signing-config-unsupported`
 */
function parseSigningConfig(json, now) {
    const config = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(json, DOCUMENT);
    if (config.get('mediaType').text() !== MEDIA_TYPE)
        throw config.misfit(`is not of media type ${MEDIA_TYPE}`);
    const services = (name, versions) => readServices(config, name, versions, now);
    const fulcio = services('caUrls', [1])[0];
    const logs = services('rekorTlogUrls', [1, 2]);
    const [timestampAuthority] = services('tsaUrls', [1]);
    if (fulcio === undefined)
        throw noService('certificate authority (caUrls)');
    if (logs.length === 0)
        throw noService('transparency log (rekorTlogUrls)');
    refuseSeveral(config, 'rekorTlogConfig');
    refuseSeveral(config, 'tsaConfig');
    return {
        fulcio: fulcio.url,
        logs: logs.map(({ url, version }) => ({ url, version: version === 1 ? 1 : 2 })),
        timestampAuthority: timestampAuthority?.url,
        isPublic: [fulcio, ...logs].some(({ url }) => isPublicHost(url)),
    };
}
/** Whether what is sent there is published to everyone. */
function isPublicHost({ hostname }) {
    return hostname === 'sigstore.dev' || hostname.endsWith('.sigstore.dev');
}
/** Valid services of known API versions, the newest first, as signers are to pick them. */
function readServices(config, name, versions, now) {
    const services = config.find(name)?.items(MAX_SERVICES) ?? [];
    return services
        .map((service) => ({ ...readService(service), ...readPeriod(service) }))
        .filter(({ version, start, end }) => versions.includes(version) && start <= now && (end === undefined || now <= end))
        .sort((a, b) => b.start.getTime() - a.start.getTime());
}
function readService(json) {
    const url = URL.parse(json.get('url').text());
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
        throw json.misfit('has no plain http(s) url');
    }
    return { url, version: Number(json.get('majorApiVersion').decimal()) };
}
function readPeriod(json) {
    const period = json.get('validFor');
    return { start: period.get('start').date(), end: period.find('end')?.date() };
}
/** One log entry and one timestamp are written; a config that asks for more is refused, not half obeyed. */
function refuseSeveral(config, name) {
    const service = config.find(name);
    const selector = service?.find('selector')?.text() ?? 'ANY';
    const isForOne = selector === 'ANY' || (selector === 'EXACT' && service?.get('count').decimal() === '1');
    if (isForOne)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'signing-config-unsupported',
        what: `the signing config asks for several services at once (${name}.selector ${selector})`,
        why: 'one log entry and at most one timestamp are written for each signature',
        fix: `set ${name}.selector to ANY`,
    });
}
function noService(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'signing-config-unsupported',
        what: `the signing config has no ${what} that is valid now and of a supported version`,
        why: 'every service in it has ended, has not begun, or speaks a newer API',
        fix: 'take a current signing config of the instance',
    });
}


/***/ }),

/***/ 65750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ splitWorkflowUri)
/* harmony export */ });
/** What follows the path in a workflow's name: a ref, or the commit by which its caller pinned it. */
const NAMED = /^(.+?)@(refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Takes `https://github.com/owner/name/.github/workflows/release.yml@refs/heads/main` apart. A file may be called
 * `release.yml@evil.yml` and a ref may hold an `@`, so only an `@` with a ref or a commit behind it ends the path.
 * @returns undefined for what is no such name
 */
function splitWorkflowUri(uri) {
    const [, workflow, version] = NAMED.exec(uri) ?? [];
    return workflow === undefined || version === undefined ? undefined : { workflow, version };
}


/***/ }),

/***/ 76454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cosignSign),
/* harmony export */   Y: () => (/* binding */ COSIGN_SIGN_V1)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96756);

const COSIGN_SIGN_V1 = 'https://sigstore.dev/cosign/sign/v1';
/** What cosign 3 signs as "the image signature" when it writes bundles: a statement with an empty predicate. */
function cosignSign(name, digest) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)(name, digest, COSIGN_SIGN_V1, {});
}


/***/ }),

/***/ 16832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ BUILD_CLAIMS),
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Cl: () => (/* binding */ DEFERRED),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OH: () => (/* binding */ CYCLONEDX),
/* harmony export */   P1: () => (/* binding */ VSA),
/* harmony export */   Sj: () => (/* binding */ SLSA_PROVENANCE_V01),
/* harmony export */   T4: () => (/* binding */ predicateTypeOf),
/* harmony export */   ZX: () => (/* binding */ SLSA_PROVENANCE_V02),
/* harmony export */   aI: () => (/* binding */ SPDX_3),
/* harmony export */   av: () => (/* binding */ SPDX),
/* harmony export */   bo: () => (/* binding */ TEST_RESULT),
/* harmony export */   cO: () => (/* binding */ sbomFormatOf),
/* harmony export */   gN: () => (/* binding */ IN_TOTO_VULNS),
/* harmony export */   gu: () => (/* binding */ REFERENCE),
/* harmony export */   o0: () => (/* binding */ VULN),
/* harmony export */   ot: () => (/* binding */ OPENVEX),
/* harmony export */   tq: () => (/* binding */ PREDICATE_ALIASES)
/* harmony export */ });
/* harmony import */ var _cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76454);
/* harmony import */ var _slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25482);


const SLSA_PROVENANCE_V01 = 'https://slsa.dev/provenance/v0.1';
const SLSA_PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';
/** What cosign, Trivy and Kyverno's examples know; GitHub's action writes the version behind it. */
const SPDX = 'https://spdx.dev/Document';
const SPDX_3 = 'https://spdx.dev/Document/v3';
const CYCLONEDX = 'https://cyclonedx.org/bom';
/** cosign's: specs/COSIGN_VULN_ATTESTATION_SPEC.md */
const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const IN_TOTO_VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const OPENVEX = 'https://openvex.dev/ns';
const VSA = 'https://slsa.dev/verification_summary/v1';
/** Something that is stored elsewhere: in-toto/attestation, spec/predicates/reference.md. */
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
/** What a build says of itself; ours, described in docs/sboms-and-scans.md. */
const BUILD_CLAIMS = 'https://github.com/org/slsa-provenance-action/build-claims/v1';
/** That an image was signed later than the run that built it; ours, described in docs/outages.md. */
const DEFERRED = 'https://github.com/org/slsa-provenance-action/deferred/v1';
const PROVENANCES = [_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us, SLSA_PROVENANCE_V02, SLSA_PROVENANCE_V01];
const SCANS = [VULN, IN_TOTO_VULNS];
/** @param predicateType null for simple-signing */
function kindOf(predicateType) {
    if (predicateType === null || predicateType === _cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .COSIGN_SIGN_V1 */ .Y)
        return 'signature';
    if (PROVENANCES.includes(predicateType))
        return 'provenance';
    if (SCANS.includes(predicateType))
        return 'scan';
    return sbomFormatOf(predicateType) === undefined ? 'other' : 'sbom';
}
/** Whether it says what only a certificate may, or only who signs for another run: never what stands in a file. */
function isReserved(predicateType) {
    return predicateType === DEFERRED || ['signature', 'provenance'].includes(kindOf(predicateType));
}
/** The format of the SBOMs that a type stands for, whatever version it names; undefined: it stands for none. */
function sbomFormatOf(predicateType) {
    if (/^https:\/\/spdx\.dev\/Document\/v3(\.\d+)*$/.test(predicateType))
        return 'SPDX 3';
    if (/^https:\/\/spdx\.dev\/Document(\/v2(\.\d+)*)?$/.test(predicateType))
        return 'SPDX';
    return /^https?:\/\/cyclonedx\.org\/(bom|schema)(\/v?\d+(\.\d+)*)?$/.test(predicateType)
        ? 'CycloneDX'
        : undefined;
}
/** Names that cosign knows (cosign, pkg/cosign/attestation) and, last, ours; and what they stand for. */
const ALIASES = {
    slsaprovenance: SLSA_PROVENANCE_V02,
    slsaprovenance1: _slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us,
    slsaprovenance02: SLSA_PROVENANCE_V02,
    spdx: SPDX,
    spdxjson: SPDX,
    cyclonedx: CYCLONEDX,
    vuln: VULN,
    openvex: OPENVEX,
    link: 'https://in-toto.io/Link/v1',
    custom: 'https://cosign.sigstore.dev/attestation/v1',
    signature: _cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .COSIGN_SIGN_V1 */ .Y,
    spdx3: SPDX_3,
    'test-result': TEST_RESULT,
    vsa: VSA,
    deferred: DEFERRED,
};
const PREDICATE_ALIASES = Object.keys(ALIASES);
/** The predicate type that a user means by an alias or a URI. */
function predicateTypeOf(text) {
    const alias = Object.hasOwn(ALIASES, text) ? ALIASES[text] : undefined;
    return alias ?? (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? text : undefined);
}


/***/ }),

/***/ 25482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ slsaProvenance),
/* harmony export */   mK: () => (/* binding */ BUILD_TYPE),
/* harmony export */   rU: () => (/* binding */ runPredicate),
/* harmony export */   us: () => (/* binding */ SLSA_PROVENANCE_V1)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96756);

const SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/**
 * SLSA provenance v1 of a GitHub Actions run (slsa.dev/spec/v1.2/build-provenance; fields of
 * actions.github.io/buildtypes/workflow/v1, and no other: GitHub's attestation store refuses more).
 */
function slsaProvenance(name, digest, claims) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)(name, digest, SLSA_PROVENANCE_V1, runPredicate(claims));
}
/**
 * What is said of a run. Everything comes from claims that the certificate confirmed (SLSA Build L2, authentic).
 * The source repository stays `resolvedDependencies[0]`: admission policies index it.
 */
function runPredicate(claims) {
    const repository = `${claims.serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref: claims.ref, repository, path: claims.workflowPath } },
            internalParameters: {
                github: {
                    event_name: claims.eventName,
                    repository_id: claims.repositoryId,
                    repository_owner_id: claims.ownerId,
                    runner_environment: claims.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
        },
        runDetails: { builder: { id: claims.san }, metadata: { invocationId: claims.runInvocationUri } },
    };
}


/***/ }),

/***/ 96756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22406);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
/** Only the four fields of the specification: cosign 3 parses strictly and refuses any other. */
function statement(name, digest, predicateType, predicate) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name, digest: { sha256: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest) } }],
        predicateType,
        predicate,
    };
}
/** The bytes that are signed: members in the order in which they are declared, no white space. */
function statementBytes(value) {
    return Buffer.from(JSON.stringify(value));
}


/***/ }),

/***/ 22406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   sI: () => (/* binding */ sha256Digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10083);


const EMPTY_INPUT = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * Parses a digest (OCI image-spec, descriptor.md#digests; only sha256 is signed).
 * @throws Failure `digest-malformed`, `digest-length`, `digest-algorithm`, `digest-of-empty-input`
 */
function parseDigest(text) {
    const [, algorithm, hex] = /^([a-z0-9+._-]+):(.*)$/.exec(text) ?? [];
    if (algorithm === undefined || hex === undefined) {
        throw malformed(text, { code: 'digest-malformed', what: `"${text}" is not a digest` });
    }
    if (algorithm !== 'sha256') {
        throw malformed(text, {
            code: 'digest-algorithm',
            what: `"${text}" uses ${algorithm}; only sha256 digests are signed`,
        });
    }
    if (hex.length !== 64) {
        throw malformed(text, {
            code: 'digest-length',
            what: `"${text}" has ${hex.length} characters after "sha256:"; a digest has 64`,
        });
    }
    if (!/^[0-9a-f]{64}$/.test(hex)) {
        throw malformed(text, {
            code: 'digest-malformed',
            what: `"${text}" has characters other than 0-9 and a-f after "sha256:"`,
        });
    }
    if (text === EMPTY_INPUT) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            class: 'usage',
            code: 'digest-of-empty-input',
            what: `${text} is the digest of empty input, not of an image`,
            why: 'the command that should have printed the digest printed nothing, and that nothing was hashed',
            fix: 'use the digest output of the step that pushed the image: ${{ steps.build.outputs.digest }}',
        });
    }
    return text;
}
function malformed(text, problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        ...problem,
        why: text === ''
            ? 'the step that should set it has another id, or did not push'
            : 'it was shortened or altered on the way',
        fix: 'digest: ${{ steps.build.outputs.digest }}   # sha256: and 64 hexadecimal digits',
    });
}
/** The digest of `bytes`. */
function sha256Digest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hexadecimal digits, as in-toto subjects and tags name a digest. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** Nobody reads on; what has all of it is the report in JSON. */
const MAX_LENGTH = 2000;
/** The beginning of text of others, for people: as much of it as could honestly be said. */
function excerpt(text) {
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026`;
}


/***/ }),

/***/ 61875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export JsonValue */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10083);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52845);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37944);
/* harmony import */ var _unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7160);




const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
/**
 * One value of a document that came from outside, with the place it has in it. A reader takes exactly what
 * it expects; anything else is a Failure that names the place. Fields it does not ask for are ignored, as
 * protobuf's JSON mapping wants it for newer writers; `null` is an absent field there.
 */
class JsonValue {
    #value;
    #place;
    #document;
    constructor(value, place, document) {
        this.#value = value;
        this.#place = place;
        this.#document = document;
    }
    /** The field `name`, or undefined where it is absent. */
    find(name) {
        const fields = this.#fields();
        const value = Object.hasOwn(fields, name) ? fields[name] : null;
        if (value === null)
            return undefined;
        return new JsonValue(value, this.#place === '' ? name : `${this.#place}.${name}`, this.#document);
    }
    get(name) {
        const value = this.find(name);
        if (value === undefined)
            throw this.misfit(`has no ${name}`);
        return value;
    }
    /** Names of the fields, in the document's order. */
    names() {
        return Object.keys(this.#fields());
    }
    items(max) {
        if (!Array.isArray(this.#value))
            throw this.misfit('is not a list');
        if (this.#value.length > max)
            throw this.misfit(`has more than ${max} elements`);
        return this.#value.map((value, i) => new JsonValue(value, `${this.#place}[${i}]`, this.#document));
    }
    isTrue() {
        return this.#value === true;
    }
    /** @param maxLength in characters */
    text(maxLength = Infinity) {
        if (typeof this.#value !== 'string')
            throw this.misfit('is not a string');
        if (this.#value.length > maxLength)
            throw this.misfit(`is longer than ${maxLength} characters`);
        return this.#value;
    }
    /** Padded standard base64, one spelling per value. @param maxBytes once it is decoded */
    base64(maxBytes = Infinity) {
        const text = this.text();
        // Three bytes are four characters: the length of the text tells all but the last two bytes, before it is decoded.
        const isTooLong = text.length > 4 * Math.ceil(maxBytes / 3);
        const bytes = isTooLong ? undefined : Buffer.from(text, 'base64');
        if (bytes === undefined || bytes.length > maxBytes)
            throw this.misfit(`is longer than ${maxBytes} bytes`);
        // Node reads over what does not belong there. A regular expression would exhaust the stack on megabytes.
        if (bytes.toString('base64') !== text)
            throw this.misfit('is not base64');
        return bytes;
    }
    /** Exactly `length` bytes in lower-case hexadecimal digits. */
    hex(length) {
        const text = this.text();
        if (!/^[0-9a-f]*$/.test(text) || text.length !== 2 * length)
            throw this.misfit(`is not ${length} bytes in hex`);
        return Buffer.from(text, 'hex');
    }
    /** A non-negative int64 as decimal digits: protobuf's JSON writes a string, Rekor v1 a number. */
    decimal() {
        const text = typeof this.#value === 'number' ? String(this.#value) : this.text();
        if (!DECIMAL.test(text))
            throw this.misfit('is not a whole number from 0');
        return text;
    }
    /** The JSON in `bytes`, which this value holds in some encoding. */
    nested(bytes) {
        return parseJson(bytes, { ...this.#document, name: `${this.#place} in ${this.#document.name}` });
    }
    date() {
        const date = new Date(RFC3339.test(this.text()) ? this.text() : Number.NaN);
        if (Number.isNaN(date.getTime()))
            throw this.misfit('is not an RFC 3339 time');
        return date;
    }
    /** All of it, for readers of documents that may have any shape. */
    raw() {
        return this.#value;
    }
    misfit(problem) {
        return malformed(this.#document, `${this.#place || 'it'} ${problem}`);
    }
    /** For what may be right, but is of a kind or version that this program does not know. */
    unknownKind(problem, fix) {
        return (0,_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`${this.#document.name}, for ${this.#place || 'it'} ${problem}`, fix);
    }
    #fields() {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(this.#value))
            throw this.misfit('is not an object');
        return this.#value;
    }
}
/**
 * Parses UTF-8 JSON.
 * @throws Failure with the document's code
 */
function parseJson(json, document) {
    const bytes = typeof json === 'string' ? Buffer.byteLength(json) : json.byteLength;
    if (bytes > document.maxBytes)
        throw malformed(document, `it is longer than ${document.maxBytes} bytes`);
    try {
        return new JsonValue((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .nh)(typeof json === 'string' ? json : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8 */ .As)(json)), '', document);
    }
    catch (error) {
        // The parser's own message quotes the document.
        throw malformed(document, error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooMuchJson */ .Mm ? error.message : 'it is not JSON');
    }
}
function malformed({ name, why, fix, ...document }, problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: document.class,
        code: document.code,
        what: `${name} cannot be read: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(problem)}`,
        ...(why !== undefined && { why }),
        ...(fix !== undefined && { fix }),
    });
}


/***/ }),

/***/ 52845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mm: () => (/* binding */ TooMuchJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   nh: () => (/* binding */ parseBounded)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object in `json` (UTF-8); undefined for anything else. A parser's own message would quote it. */
function objectIn(json) {
    try {
        const value = parseBounded(typeof json === 'string' ? json : utf8(json));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** No document goes nearly as deep; much deeper ones exhaust the stack of whoever walks or writes them. */
const MAX_DEPTH = 500;
/** Of a document: an SBOM of ten megabytes has a third of it. As many empty lists take a hundred times their text. */
const MAX_VALUES = 1_000_000;
/** JSON that takes more work or memory than any honest document. */
class TooMuchJson extends SyntaxError {
}
/** @throws SyntaxError; TooMuchJson before anything is parsed */
function parseBounded(json, maxValues = MAX_VALUES) {
    checkSize(json, maxValues);
    return JSON.parse(json);
}
/** Counts brackets and commas outside of strings, which is all that depth and number of values depend on. */
function checkSize(json, maxValues) {
    let depth = 0;
    let values = 1;
    for (let at = 0; at < json.length; at += 1) {
        const character = json.charCodeAt(at);
        if (character === QUOTE)
            at = endOfString(json, at);
        else if (character === COMMA)
            values += 1;
        else if (character === LIST || character === OBJECT) {
            depth += 1;
            values += 1;
        }
        else if (character === LIST_END || character === OBJECT_END)
            depth -= 1;
        if (depth > MAX_DEPTH)
            throw new TooMuchJson('it is nested too deep');
        if (values > maxValues)
            throw new TooMuchJson(`it has more than ${maxValues} values`);
    }
}
const [QUOTE, COMMA, LIST, LIST_END, OBJECT, OBJECT_END, BACKSLASH] = [
    0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c,
];
/** Where the string that begins at `start` ends; behind the last character where it does not. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let escapes = 0;
        while (json.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return json.length;
}
/** Text in UTF-8, with nothing replaced or left out: what is signed is read as others read it. @throws TypeError */
function utf8(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
/** Empty for what is no text: JSON may also hold objects that cannot be turned into any. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 37944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Text of others for a message: on one line, plain ASCII, and short. */
function printable(text, maxLength = 200) {
    return text
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim()
        .slice(0, maxLength);
}


/***/ }),

/***/ 59414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRegularExpression),
/* harmony export */   o: () => (/* binding */ loadRegularExpressions)
/* harmony export */ });
/** Instructions. Each may cost its time for each character: this bounds a match of 1000 characters to under a second. */
const MAX_PROGRAM = 2000;
let library;
/** Loads what `parseRegularExpression` needs: a quarter of a megabyte, and few runs have an expression. */
async function loadRegularExpressions() {
    library ??= (await __nccwpck_require__.e(/* import() */ 2856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856))).RE2JS;
}
/**
 * Call `loadRegularExpressions` first.
 * @returns undefined for what is no expression, or one too large
 */
function parseRegularExpression(text) {
    if (!library)
        throw new Error('regular expressions are used before they are loaded');
    const compiled = orUndefined(library, text);
    if (!compiled || compiled.programSize() > MAX_PROGRAM)
        return undefined;
    return { matches: (name) => compiled.testExact(name), isIn: (name) => compiled.test(name) };
}
function orUndefined(re2, text) {
    try {
        return re2.compile(text);
    }
    catch {
        // The library's message adds nothing to what the caller says.
        return undefined;
    }
}


/***/ }),

/***/ 15789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ terminalSafeLines),
/* harmony export */   kJ: () => (/* binding */ terminalSafe),
/* harmony export */   q7: () => (/* binding */ terminalSafeJson)
/* harmony export */ });
/** Control characters, and marks that end a line or turn the direction of text (Unicode TR 36, 3.5). */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Text of others on one line: it can neither move the cursor nor turn its direction. */
function terminalSafe(text) {
    return text.replaceAll(UNSAFE, '\ufffd');
}
/** The same for text whose lines stay lines, and whose tabs stay tabs. */
function terminalSafeLines(text) {
    return text.replaceAll(UNSAFE, (unsafe) => (/[\n\t]/.test(unsafe) ? unsafe : '\ufffd'));
}
/** JSON that says the same to whoever parses it: within its strings such characters are escaped (RFC 8259, 7). */
function terminalSafeJson(json) {
    return json.replaceAll(UNSAFE, (unsafe) => {
        if (unsafe === '\n')
            return unsafe;
        // Outside of strings, where alone it may stand as it is.
        if (/[\r\t]/.test(unsafe))
            return ' ';
        return `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownKind)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10083);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37944);


/**
 * A Failure `kind-unknown`: what was read may be right, but is of a kind or version that this program does not know,
 * so that nothing can be said of it.
 * @param what is not understood: a noun with what it is; may quote what was read
 * @param help in place of the usual fix
 */
function unknownKind(what, help) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'kind-unknown',
        what: `not understood: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(what, 300)}`,
        why: 'it is of a kind or version that this program does not read, so that it cannot tell',
        fix: help ?? 'verify it with the program that made it, and report the kind, so that it can be read here',
    });
}


/***/ }),

/***/ 65566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   J5: () => (/* binding */ USAGE_EXIT_CODE),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86101);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34757);
/* harmony import */ var _statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16832);



/** The exit code for each verdict. */
const EXIT_CODES = {
    verified: 0,
    rejected: 1,
    unsigned: 3,
    'could-not-tell': 4,
};
/** Of several images, the verdict that counts for all. */
const WORST_FIRST = ['rejected', 'could-not-tell', 'unsigned', 'verified'];
function worstVerdict(reports) {
    return (WORST_FIRST.find((candidate) => reports.some(({ verdict }) => verdict === candidate)) ?? 'could-not-tell');
}
/** Of wrong usage. */
const USAGE_EXIT_CODE = 2;
/**
 * The exit code for all images: that of the worst; but nothing could be told of an image that was asked for wrongly,
 * which counts for more than what a service did not answer.
 */
function exitCodeOf(reports) {
    const verdict = worstVerdict(reports);
    const isMistaken = reports.some((report) => report.verdict === 'could-not-tell' && report.reasons.some((reason) => reason.class === 'usage'));
    return isMistaken && verdict !== 'rejected' ? USAGE_EXIT_CODE : EXIT_CODES[verdict];
}
/** Folds what is known of an image into one answer, and why it is no better. */
function decide(evidence, expected) {
    const { artifacts, failed, limits, unmet } = evidence;
    const unread = artifacts.filter(isUnreachable);
    const isAccepted = artifacts.some(({ status }) => status === 'accepted');
    if (isAccepted && unmet.length === 0)
        return { verdict: 'verified', reasons: [] };
    const unavailable = failed.map(({ reason }) => reason).filter((reason) => !(0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutContent */ .B)(reason));
    const missing = unique([...unavailable, ...unread.flatMap(({ reasons }) => reasons), ...limits]);
    // What was not read might have been what is missing.
    if (missing.length > 0)
        return { verdict: 'could-not-tell', reasons: missing };
    if (isAccepted)
        return { verdict: 'rejected', reasons: unmet };
    const malformed = failed.map(({ reason }) => reason);
    if (artifacts.length === 0 && malformed.length === 0)
        return { verdict: 'unsigned', reasons: [nothingFound()] };
    return { verdict: 'rejected', reasons: unique([...why(artifacts, expected), ...malformed]) };
}
function isUnreachable({ status, reasons }) {
    // What is known to be wrong with it stays so, whatever could not be told besides.
    return status === 'rejected' && !reasons.some(_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutContent */ .B);
}
function why(artifacts, expected) {
    const ofStatus = (status) => artifacts.filter((artifact) => artifact.status === status);
    const [rejected, others, besides] = [
        ofStatus('rejected'),
        ofStatus('other-identity'),
        ofStatus('not-asked-for'),
    ];
    const wanted = artifacts.filter((artifact) => artifact.status !== 'not-asked-for' && concerns(artifact, expected));
    const reasons = (wanted.length > 0 ? wanted : [...rejected, ...others]).flatMap((artifact) => artifact.reasons);
    return besides.length > 0 && wanted.length === 0 ? [notOfType(besides, expected), ...reasons] : reasons;
}
/** Whether an artifact would have answered the question, had it been right. */
function concerns({ kind, predicateType }, { predicateType: wanted }) {
    return wanted === _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_PREDICATE */ .Bb || predicateType === wanted || kind === (0,_statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(wanted);
}
function notOfType(besides, { predicateType: wanted }) {
    const types = [
        ...new Set(besides.map(({ predicateType }) => predicateType ?? 'a signature (simple signing)')),
    ];
    const hasSignature = besides.some(({ kind }) => kind === 'signature');
    return {
        code: 'predicate-type-missing',
        message: `no ${wanted} by the expected signer; there is: ${types.join(', ')}`,
        ...(hasSignature && {
            fix: '--predicate-type https://sigstore.dev/cosign/sign/v1   # accepts a signature alone',
        }),
    };
}
function nothingFound() {
    return {
        code: 'nothing-found',
        message: 'no signature and no attestation is attached to it',
        fix: 'if it was signed: compare the digest, and whether the signature is kept in another repository',
    };
}
function unique(reasons) {
    const byText = new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason]));
    return [...byText.values()];
}


/***/ }),

/***/ 48179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidArgumentError, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(45737);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
