module example.com/function

go 1.19

require (
	example.com/shared v0.0.0
	github.com/BurntSushi/toml v1.3.2
	github.com/blang/semver v3.5.1+incompatible
	github.com/kballard/go-shellquote v0.0.0-20180428030007-95032a82bc51
	github.com/pkg/errors v0.9.1
	gopkg.in/yaml.v2 v2.4.0
)

replace (
	example.com/shared => ./shared
	github.com/kballard/go-shellquote => github.com/mattn/go-shellwords v1.0.12
	github.com/pkg/errors => ./errors
)
