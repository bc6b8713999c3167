#include "ui/inspector/linked_list.h"

#include "ui/inspector/link_button.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

constexpr std::size_t mostLinks = 12;

}  // namespace

LinkedList::LinkedList(const QString& heading, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)), more_(new QLabel) {
    layout_->setContentsMargins({});
    layout_->setSpacing(0);
    setAccessibleName(heading);
    more_->setForegroundRole(QPalette::PlaceholderText);
    layout_->addWidget(more_);
    more_->hide();
}

void LinkedList::show(std::vector<PartLink> links) {
    if (links == links_ && !links.empty()) {
        return;
    }
    links_ = std::move(links);
    const std::size_t count = std::min(links_.size(), mostLinks);
    while (buttons_.size() < count) {
        auto* button = new LinkButton;
        connect(button, &LinkButton::clicked, this, [this, place = buttons_.size()] { Q_EMIT chosen(links_[place].id); });
        layout_->insertWidget(static_cast<int>(buttons_.size()), button);
        buttons_.push_back(button);
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < count);
        if (i < count) {
            buttons_[i]->show(links_[i].name, links_[i].figure);
        }
    }
    more_->setText(links_.empty() ? tr("none") : tr("and %1 more").arg(QLocale().toString(links_.size() - count)));
    more_->setVisible(links_.size() != count || links_.empty());
}

}  // namespace wattscape::ui
