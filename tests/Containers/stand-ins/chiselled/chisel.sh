set -euo pipefail
mkdir -p /chiselled/usr/{bin,sbin,lib,lib64} /chiselled/{etc,home/app,tmp}
for link in bin sbin lib lib64; do ln -s "usr/$link" "/chiselled/$link"; done
dpkg -L libc6 libgcc-s1 libstdc++6 zlib1g libssl3 libicu72 tzdata | sort -u | while read -r file; do
  [ ! -f "$file" ] && [ ! -L "$file" ] || printf '%s\n' "$file"
done | grep -v -E '^/(bin|sbin|lib|lib64|usr/share/doc/.*)$' | tar -c -T - | tar -x -C /chiselled --keep-directory-symlink
cp -rL /etc/ssl /chiselled/etc/ssl
mkdir -p /chiselled/usr/lib/ssl
ln -s /etc/ssl/certs/ca-certificates.crt /chiselled/usr/lib/ssl/cert.pem
ln -s /etc/ssl/certs /chiselled/usr/lib/ssl/certs
ln -s /usr/share/dotnet/dotnet /chiselled/usr/bin/dotnet
printf 'root:x:0:0:root:/root:/sbin/nologin\napp:x:1654:1654::/home/app:/sbin/nologin\n' >/chiselled/etc/passwd
printf 'root:x:0:\napp:x:1654:\n' >/chiselled/etc/group
chown 1654:1654 /chiselled/home/app
chmod 1777 /chiselled/tmp
