# Judges pairs with Gem::Version.

def verdict(a, b)
  return '?' unless Gem::Version.correct?(a) && Gem::Version.correct?(b)

  { -1 => '<', 0 => '=', 1 => '>' }[Gem::Version.new(a) <=> Gem::Version.new(b)]
end

puts "Gem::Version of RubyGems #{Gem::VERSION}"
$stdin.each_line { |line| puts verdict(*line.chomp.split("\t")) }
