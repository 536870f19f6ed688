<?php

/*
 * Judges pairs with composer/semver (Debian: php-composer-semver, or COMPOSER_SEMVER_AUTOLOAD).
 * It refuses what composer refuses, two branches, which composer cannot compare, numbers that PHP cannot hold,
 * a `STABLE` in capitals and an `xdev` in one word, which composer reads in surprising ways, and pairs that
 * composer calls equal though version_compare does not: there OSV's order goes by the latter.
 */

use Composer\InstalledVersions;
use Composer\Semver\Comparator;
use Composer\Semver\VersionParser;

require getenv('COMPOSER_SEMVER_AUTOLOAD') ?: '/usr/share/php/Composer/Semver/autoload.php';

function verdict(VersionParser $parser, string $a, string $b): string
{
    try {
        $left = $parser->normalize($a);
        $right = $parser->normalize($b);
    } catch (UnexpectedValueException) {
        return '?';
    }
    if (str_starts_with($left, 'dev-') && str_starts_with($right, 'dev-')) {
        return '?';
    }
    if (preg_match('/[0-9]{18}|STABLE|xdev/', "$left $right $a $b") === 1) {
        return '?';
    }
    if (Comparator::lessThan($left, $right)) {
        return '<';
    }
    if (Comparator::greaterThan($left, $right)) {
        return '>';
    }
    return version_compare($a, $b) === 0 ? '=' : '?';
}

echo 'composer/semver ', trim(shell_exec("dpkg-query -W -f '\${Version}' php-composer-semver")), ', PHP ', PHP_VERSION, "\n";
$parser = new VersionParser();
while (($line = fgets(STDIN)) !== false) {
    [$a, $b] = explode("\t", rtrim($line, "\n"));
    echo verdict($parser, $a, $b), "\n";
}
