#!/bin/sh
# mail_server.sh NAME PORT: a mail server from Debian on 127.0.0.1, in the foreground.
#
# Debian allows only one installed mail server, so each gets its own root: an overlay in memory over
# the root of the machine. It runs in its own namespaces; killing this process removes its mounts.
# Every server accepts any recipient and delivers nothing.
set -eu
name=$1 port=$2
if [ "${3:-}" != inside ]; then
    exec unshare --mount --pid --fork --kill-child -- sh "$0" "$name" "$port" inside
fi
layer=$(mktemp -d)
mount --make-rprivate /
mount -t tmpfs -o size=2g tmpfs "$layer"
mkdir "$layer/upper" "$layer/work" "$layer/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" "$layer/root"
root=$layer/root
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/tmp"
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
echo mx.addrlint.test > "$root/etc/mailname"
printf '127.0.0.1 mx.addrlint.test localhost\n' > "$root/etc/hosts"
in_root() { DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
install() {
    in_root apt-get install -y -q --no-install-recommends "$1" ||
        { in_root apt-get update -q && in_root apt-get install -y -q --no-install-recommends "$1"; }
}

case $name in
postfix)
    echo "postfix postfix/main_mailer_type select No configuration" | in_root debconf-set-selections
    install postfix
    cat > "$root/etc/postfix/main.cf" <<X
compatibility_level = 3.6
myhostname = mx.addrlint.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
maillog_file = /var/log/postfix.log
smtputf8_enable = yes
local_recipient_maps =
default_transport = discard:
local_transport = discard:
relay_transport = discard:
strict_rfc821_envelopes = yes
smtpd_delay_reject = no
smtpd_sender_restrictions = reject_non_fqdn_sender
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = reject_non_fqdn_recipient, permit
smtpd_recipient_limit = 100000
smtpd_error_sleep_time = 0
smtpd_soft_error_limit = 100000
smtpd_hard_error_limit = 100000
smtpd_junk_command_limit = 100000
X
    cat > "$root/etc/postfix/master.cf" <<X
127.0.0.1:$port inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
X
    in_root postfix start
    ;;
opensmtpd)
    install opensmtpd
    cat > "$root/etc/smtpd.conf" <<X
listen on 127.0.0.1 port $port hostname mx.addrlint.test
action "hole" relay host smtp://127.0.0.1:9
match from any for any action "hole"
match from any for local action "hole"
X
    mkdir -p "$root/run/opensmtpd"
    in_root smtpd
    ;;
exim)
    install exim4-daemon-light
    cat > "$root/etc/exim4/addrlint.conf" <<X
primary_hostname = mx.addrlint.test
daemon_smtp_ports = $port
local_interfaces = 127.0.0.1
pid_file_path = /run/exim.pid
host_lookup =
rfc1413_query_timeout = 0s
smtputf8_advertise_hosts = *
tls_advertise_hosts =
allow_domain_literals = true
smtp_max_synprot_errors = 100000
smtp_accept_max_nonmail = 100000
smtp_max_unknown_commands = 100000
acl_smtp_mail = accept
acl_smtp_rcpt = accept
acl_smtp_data = acl_nothing
begin acl
acl_nothing:
  discard
begin routers
hole:
  driver = redirect
  data = :blackhole:
X
    chown root:root "$root/etc/exim4/addrlint.conf"
    in_root exim4 -C /etc/exim4/addrlint.conf -bd
    ;;
*)
    echo "no such server: $name" >&2
    exit 2
    ;;
esac
exec sleep infinity
