#pragma once

#include <QAbstractButton>

namespace wattscape::ui {

/// A name that leads to the thing, with a quiet figure at the right end. The name gives way where it is narrow.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);

    void show(const QString& name, const QString& figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString figure_;
};

}  // namespace wattscape::ui
