# Runs a command and writes to descriptor 3, in one line: wall, user and system time (microseconds), peak
# resident memory (KiB) of its largest process, and the wait status. Perl is on every Debian (perl-base);
# it needs no module for this, only Linux's system calls by number.
use strict;
use warnings;

my ($machine, @command) = @ARGV;
my %calls = (x64 => [98, 228], arm64 => [165, 113]);
my ($getrusage, $clock_gettime) = @{ $calls{$machine} or die "rusage.pl knows x64 and arm64\n" };

sub now {
  my $time = "\0" x 16;
  syscall($clock_gettime, 1, $time) == 0 or die "clock_gettime: $!\n";
  my ($seconds, $nanoseconds) = unpack('q2', $time);
  return $seconds * 1e6 + $nanoseconds / 1e3;
}

my $start = now();
my $child = fork() // die "fork: $!\n";
if ($child == 0) { exec { $command[0] } @command or exit 127 }
waitpid($child, 0);
my $status = $?;
my $wall = now() - $start;

my $usage = "\0" x 144;
syscall($getrusage, -1, $usage) == 0 or die "getrusage: $!\n";
my ($user, $user_us, $system, $system_us, $peak) = unpack('q5', $usage);
open(my $out, '>&=', 3) or die "descriptor 3: $!\n";
printf $out "%d %d %d %d %d\n", $wall, $user * 1e6 + $user_us, $system * 1e6 + $system_us, $peak, $status;
